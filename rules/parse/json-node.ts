import type { Node as JsonTree } from "jsonc-parser";
import type { Entry, Node, ScalarNode } from "../model/node.ts";
import type { SyntaxProblem } from "../model/parsed.ts";
import type { Range } from "../model/range.ts";
import { deepest, depthProblem, tooDeep } from "./depth.ts";
import { longForm } from "./intrinsics.ts";
import { unitOffsets } from "./scalar-offsets.ts";

/** How a JSON tree is read. */
export interface JsonReading {
  readonly text: string;
  /** `{ "Ref": … }` and `{ "Fn::…": … }` are references. */
  readonly intrinsics: boolean;
  /** Told what is not read. */
  readonly say: (problem: SyntaxProblem) => void;
}

/** A jsonc-parser tree as a Node. */
export function jsonNode(tree: JsonTree, reading: JsonReading, depth = 0): Node {
  const range = rangeOf(tree, reading.text.length);
  if (tree.type === "string") return stringNode(String(tree.value), range, reading.text);
  if (tree.type !== "object" && tree.type !== "array")
    return { kind: "scalar", range, value: literal(tree.value), style: "plain" };
  if (depth > deepest) {
    reading.say(depthProblem(range));
    return tooDeep(range);
  }
  if (tree.type === "array") {
    const items = (tree.children ?? []).map((item) => jsonNode(item, reading, depth + 1));
    return { kind: "sequence", range: around(range, items), items, style: "flow" };
  }
  const entries = (tree.children ?? []).flatMap((property) => entryOf(property, reading, depth));
  const map = { kind: "map", range: around(range, entries), entries, style: "flow" } as const;
  return reading.intrinsics ? longForm(map) : map;
}

function entryOf(property: JsonTree, reading: JsonReading, depth: number): readonly Entry[] {
  const [key, value] = property.children ?? [];
  if (key === undefined) return [];
  const end = key.offset + key.length;
  const closed = key.length > 1 && reading.text[end - 1] === '"';
  const keyRange: Range = { start: key.offset + 1, end: closed ? end - 1 : end };
  const node = value === undefined ? nothing(afterColon(property, end)) : jsonNode(value, reading, depth + 1);
  return [
    { key: String(key.value), keyRange, value: node, range: { start: key.offset, end: Math.max(end, node.range.end) } },
  ];
}

/** What is not closed may have no length, or one that goes beyond the text. */
function rangeOf({ offset, length, type }: JsonTree, most: number): Range {
  return {
    start: offset,
    end: Math.min(offset + Math.max(length, type === "object" || type === "array" ? 1 : 0), most),
  };
}

function around({ start, end }: Range, parts: readonly { readonly range: Range }[]): Range {
  return { start, end: Math.max(end, parts.at(-1)?.range.end ?? end) };
}

function afterColon({ colonOffset }: JsonTree, end: number): number {
  return colonOffset === undefined || colonOffset < end ? end : colonOffset + 1;
}

function nothing(at: number): ScalarNode {
  return { kind: "scalar", range: { start: at, end: at }, value: null, style: "plain" };
}

function stringNode(value: string, range: Range, text: string): ScalarNode {
  const start = range.start + 1;
  const closed = range.end - range.start > 1 && text[range.end - 1] === '"';
  const end = closed ? range.end - 1 : range.end;
  const node = { kind: "scalar", range, value, style: "double" } as const;
  if (value === "") return node;
  const verbatim = end - start === value.length && text.startsWith(value, start);
  return verbatim ? { ...node, contentStart: start } : { ...node, offsets: unitOffsets(text, start, end, value, '"') };
}

function literal(value: unknown): ScalarNode["value"] {
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
