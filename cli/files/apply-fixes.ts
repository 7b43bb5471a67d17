import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { applyEdits } from "#rules";
import type { JudgeOptions, Rampart } from "#rules";
import { encode } from "./decode.ts";
import { reason } from "./reason.ts";
import { shown } from "./sources.ts";
import type { FileError, Source } from "./sources.ts";

/** Files after the safe fixes, as they were written back, and those that could not be. */
export interface Fixed {
  readonly sources: readonly Source[];
  /** The files that were changed. */
  readonly changed: readonly string[];
  readonly errors: readonly FileError[];
}

/** Applies the safe fixes of files that belong together and writes them back in their own encoding. */
export function applyFixes(rampart: Rampart, sources: readonly Source[], judge: JudgeOptions): Fixed {
  const files = sources.map(({ file }) => file);
  // A companion is read for the sake of others: it was not asked for.
  const own = new Set(sources.filter(({ companion }) => companion !== true).map(({ file }) => file.uri));
  const after = applyEdits(
    files,
    rampart.fixAll(files, judge).filter(({ uri }) => own.has(uri)),
  );
  const changed: string[] = [];
  const errors: FileError[] = [];
  const written = sources.map((source, index) => {
    const file = after[index] ?? source.file;
    if (file.text === source.file.text) return source;
    const name = shown(fileURLToPath(file.uri));
    const obstacle = writeBack({ ...source, file });
    if (obstacle === undefined) changed.push(name);
    else errors.push({ file: name, message: `not fixed: ${obstacle}` });
    return obstacle === undefined ? { ...source, file } : source;
  });
  return { sources: written, changed, errors };
}

/** Writes a file; what stands in the way where that is not possible. */
function writeBack({ file, encoding }: Source): string | undefined {
  // They were replaced on reading: written back, they would be lost.
  if (encoding.lossy) return `it holds bytes that are not ${encoding.name.toUpperCase()}`;
  try {
    writeFileSync(fileURLToPath(file.uri), encode(file.text, encoding));
    return undefined;
  } catch (error) {
    return reason(error);
  }
}
