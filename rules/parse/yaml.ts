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
    if (reading.roots.some((root) => hasRead(root, addedTo(repair)))) continue;
    if (reading.problems.length < (best?.reading ?? first).problems.length) best = { reading, repair };
    if (reading.problems.length === 0) break;
  }
  return best === undefined ? first : mappedBack(text, best.reading, best.repair);
}

/** Where the added quotes stand in the repaired text. */
function addedTo({ inserted }: Repaired): readonly number[] {
  return inserted.map((at, index) => at + index);
}

/** Whether one of these characters is read as a part of a key or a string: as a quote, then, it closed nothing. */
function hasRead(node: Node, added: readonly number[]): boolean {
  if (node.kind === "map")
    return node.entries.some(
      ({ keyRange, value }) => added.some((at) => keyRange.start <= at && at < keyRange.end) || hasRead(value, added),
    );
  if (node.kind === "sequence") return node.items.some((item) => hasRead(item, added));
  if (node.kind === "reference") return node.arguments.some((item) => hasRead(item, added));
  const { contentStart: start, offsets, value } = node;
  if (typeof value !== "string") return false;
  return added.some((at) =>
    start === undefined ? offsets?.includes(at) === true : start <= at && at < start + value.length,
  );
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
