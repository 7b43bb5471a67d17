import type { SourceFile } from "../../../model/source-file.ts";
import { decoded } from "../../decoded.ts";

/** The folder of a URI or path, ending in `/`. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1);
}

/** A relative path below a folder, `..` and `.` worked out. */
export function joined(folder: string, path: string): string {
  const steps = folder.replace(/\/$/, "").split("/");
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/**
 * The file that a path of another machine means: the one at that path, or the only one that shares the longest end of
 * it.
 */
export function fileAt(path: string, files: readonly SourceFile[]): SourceFile | undefined {
  let best: readonly SourceFile[] = [];
  let most = 0;
  const wanted = path.split("/").toReversed();
  for (const file of files) {
    const own = decoded(file.uri).split("/").toReversed();
    const shared = wanted.findIndex((step, index) => step !== own[index]);
    const length = shared === -1 ? wanted.length : shared;
    if (length === 0 || length < most) continue;
    best = length > most ? [file] : [...best, file];
    most = length;
  }
  return best.length === 1 ? best[0] : undefined;
}
