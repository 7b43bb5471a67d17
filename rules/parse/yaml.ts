import { parseAllDocuments } from "yaml";
import type { Document, Tags } from "yaml";
import type { Node } from "../model/node.ts";
import type { Parsed, SyntaxProblem } from "../model/parsed.ts";
import type { SourceFile } from "../model/source-file.ts";
import { shortFormNames } from "./intrinsics.ts";
import { shifted } from "./relocated.ts";
import { readYaml } from "./yaml-reader.ts";
import type { Repaired } from "./yaml-repair.ts";
import { original, quoteRepairs } from "./yaml-repair.ts";

/** Reads YAML. Never throws; half-typed quotes are closed, what is broken is said in `problems`. */
export function parseYaml(file: SourceFile): Parsed {
  const { roots, problems } = repaired(file.text, read(file.text));
  return { file, format: "yaml", roots, problems };
}

interface Reading {
  readonly roots: readonly Node[];
  readonly problems: readonly SyntaxProblem[];
}

/** How many problems of one file are told. */
const most = 100;

const options = {
  uniqueKeys: false,
  merge: false,
  logLevel: "silent",
  prettyErrors: false,
  strict: false,
  customTags: (tags: Tags): Tags => [...tags, ...shortForms],
} as const;

/** A tag that the library does not know costs it an error object each time, and templates are full of them. */
const shortForms: Tags = shortFormNames.flatMap((name) => [
  { tag: `!${name}`, resolve: (text: string) => text },
  { tag: `!${name}`, collection: "seq" as const },
  { tag: `!${name}`, collection: "map" as const },
]);

function read(text: string): Reading {
  try {
    const documents: readonly Document.Parsed[] = [...parseAllDocuments(text, options)];
    const trees = documents.map((document) => readYaml(text, document));
    const errors = documents.flatMap((document) => document.errors).slice(0, most);
    const problems = errors.map(({ message, pos: [start, end] }) => ({
      message: firstLine(message),
      range: { start: Math.min(start, text.length), end: Math.max(start, Math.min(end, text.length)) },
    }));
    return {
      roots: trees.flatMap(({ root }) => root ?? []),
      problems: [...problems, ...trees.flatMap((tree) => tree.problems)].slice(0, most),
    };
  } catch (error) {
    const message =
      error instanceof RangeError ? "nested too deeply to read" : `not readable as YAML: ${firstLine(String(error))}`;
    return { roots: [], problems: [{ message, range: { start: 0, end: 0 } }] };
  }
}

/** A broken text with its half-typed quotes closed, in the way that leaves the fewest problems; as it is where none mends. */
function repaired(text: string, first: Reading): Reading {
  let best: { readonly reading: Reading; readonly repair: Repaired } | undefined;
  for (const repair of first.problems.length === 0 ? [] : quoteRepairs(text)) {
    const reading = read(repair.text);
    if (reading.problems.length < (best?.reading ?? first).problems.length) best = { reading, repair };
    if (reading.problems.length === 0) break;
  }
  return best === undefined ? first : mappedBack(text, best.reading, best.repair);
}

function mappedBack(text: string, { roots, problems }: Reading, repair: Repaired): Reading {
  const back = (offset: number): number => original(offset, repair);
  const rest = problems.map(({ message, range }) => ({
    message,
    range: { start: back(range.start), end: back(range.end) },
  }));
  const quotes = repair.inserted.map((end) => ({
    message: "a quote is not closed",
    range: { start: text.lastIndexOf("\n", end - 1) + 1, end },
  }));
  return { roots: roots.map((root) => shifted(root, back)), problems: [...quotes, ...rest].slice(0, most) };
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? message;
}
