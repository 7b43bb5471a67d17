import { spawnSync } from "node:child_process";
import { Failure } from "../failure.ts";

/** Asks git in a folder; where git cannot answer the command fails. */
export function git(folder: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync("git", ["--literal-pathspecs", ...args], {
    cwd: folder,
    maxBuffer: 1024 * 1024 * 1024,
    ...(input === undefined ? {} : { input }),
  });
  if (error !== undefined) throw new Failure(`git could not be started: ${error.message}`);
  if (status !== 0) throw new Failure(`git ${args[0] ?? ""} failed: ${stderr.toString().trim().split("\n")[0] ?? ""}`);
  return stdout;
}

/** The entries of a list that git ends with NUL each. */
export function entriesOf(output: Buffer): readonly string[] {
  return output
    .toString()
    .split("\0")
    .filter((entry) => entry !== "");
}

/** The sizes of blobs, in bytes. */
export function blobSizes(folder: string, blobs: readonly string[]): ReadonlyMap<string, number> {
  const lines = git(folder, ["cat-file", "--batch-check"], blobs.map((blob) => `${blob}\n`).join("")).toString();
  return new Map(
    lines.split("\n").flatMap((line): readonly [string, number][] => {
      const [blob = "", , size] = line.split(" ");
      return size === undefined ? [] : [[blob, Number(size)]];
    }),
  );
}

/** The contents of blobs, asked for at once: one process for each would take longer than all the rest. */
export function blobContents(folder: string, blobs: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  if (blobs.length === 0) return contents;
  const output = git(folder, ["cat-file", "--batch"], blobs.map((blob) => `${blob}\n`).join(""));
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf("\n", at);
    const [blob = "", , size] = output.toString("utf8", at, end).split(" ");
    // `<blob> missing`, and no content.
    const length = size === undefined ? -1 : Number(size);
    if (length >= 0) contents.set(blob, output.subarray(end + 1, end + 1 + length));
    at = end + 2 + length;
  }
  return contents;
}
