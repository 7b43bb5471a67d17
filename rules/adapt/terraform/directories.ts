import { textOf } from "../../model/node.ts";
import { entryOf } from "../../model/node.ts";
import type { Parsed } from "../../model/parsed.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { decoded } from "../decoded.ts";
import { blocksOf } from "./blocks.ts";

/** A directory that stands for a stack of its own, and the directories that its local modules are in. */
export interface Root {
  readonly directory: string;
  readonly byDirectory: ReadonlyMap<string, readonly Parsed[]>;
}

/** The directories of the files that none of the others calls as a module. */
export function directories(files: readonly Parsed[]): readonly Root[] {
  const byDirectory = new Map<string, Parsed[]>();
  for (const parsed of files) {
    const directory = directoryOf(parsed.file.uri);
    byDirectory.set(directory, [...(byDirectory.get(directory) ?? []), parsed]);
  }
  const called = new Set(
    files.flatMap((parsed) => calledFrom(parsed)).filter((directory) => byDirectory.has(directory)),
  );
  return [...byDirectory.keys()]
    .filter((directory) => !called.has(directory))
    .map((directory) => ({ directory, byDirectory }));
}

/** The directory that a module's `source` names, or undefined where it is not on disk. */
export function localSource(directory: string, source: string | undefined): string | undefined {
  if (source === undefined || !/^\.\.?\//.test(source)) return undefined;
  const parts = directory.split("/");
  for (const part of source.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The directories that a file may call as modules, read off its text: files have to be put together before they are parsed. */
export function localModules({ uri, text }: SourceFile): readonly string[] {
  const sources = text.matchAll(/\bsource"?\s*[=:]\s*"(\.\.?\/[^"\n]*)"/g);
  return [...sources].flatMap(([, source]) => localSource(parentOf(uri), source) ?? []);
}

/** The directory of a file, in the form that can be compared with a module's `source`. */
export function directoryOf(uri: string): string {
  return decoded(parentOf(uri));
}

function parentOf(uri: string): string {
  return uri.slice(0, Math.max(uri.lastIndexOf("/"), 0));
}

function calledFrom(parsed: Parsed): readonly string[] {
  const directory = directoryOf(parsed.file.uri);
  return blocksOf(parsed).flatMap(({ type, body }) => {
    const source = type === "module" ? localSource(directory, textOf(entryOf(body, "source")?.value)) : undefined;
    return source === undefined || source === directory ? [] : [source];
  });
}
