import { fileURLToPath } from "node:url";
import { applyEdits } from "#rules";
import type { JudgeOptions, Rampart } from "#rules";
import { encode } from "./decode.ts";
import { shown } from "./sources.ts";
import type { FileError, Source } from "./sources.ts";
import { writeTo } from "./write.ts";

/** Files after the safe fixes, as they were written back, and those that could not be. */
export interface Fixed {
  readonly sources: readonly Source[];
  readonly errors: readonly FileError[];
}

/** Applies the safe fixes of files that belong together and writes them back in their own encoding. */
export function applyFixes(rampart: Rampart, sources: readonly Source[], judge: JudgeOptions): Fixed {
  const files = sources.map(({ file }) => file);
  const edits = rampart.fixAll(files, judge);
  // Bytes that are not UTF-8 were replaced on reading: written back, they would be lost.
  const kept = new Set(
    sources.filter(({ encoding, companion }) => encoding.lossy || companion === true).map(({ file }) => file.uri),
  );
  const wanted = edits.filter(({ uri }) => !kept.has(uri));
  const after = applyEdits(files, wanted);
  const errors = sources
    .filter(({ file, encoding }) => encoding.lossy && edits.some(({ uri }) => uri === file.uri))
    .map(({ file }) => ({
      file: shown(fileURLToPath(file.uri)),
      message: "not fixed: it holds bytes that are not UTF-8",
    }));
  const written = sources.map((source, index) => {
    const file = after[index] ?? source.file;
    if (file.text !== source.file.text) writeTo(fileURLToPath(file.uri), encode(file.text, source.encoding));
    return { ...source, file };
  });
  return { sources: written, errors };
}
