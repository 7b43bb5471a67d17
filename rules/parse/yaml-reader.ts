import { isAlias, isMap, isScalar, isSeq } from "yaml";
import type { Document, Node as YamlNode, Pair, Scalar } from "yaml";
import type { Entry, Node, ScalarNode } from "../model/node.ts";
import type { Range } from "../model/range.ts";
import { intrinsicOf, longForm, referenceOf } from "./intrinsics.ts";
import { alignedOffsets, literalOffsets } from "./scalar-offsets.ts";
import { shifted } from "./shifted.ts";

/** How many nodes aliases may add to a document, so that a few nested ones cannot fill the memory. */
const aliasBudget = 20_000;

/** Turns one YAML document into Nodes. */
export function createYamlReader(text: string, document: Document.Parsed): { root(): Node | undefined } {
  let copied = 0;
  const reading = new Set<YamlNode>();

  const read = (node: YamlNode | null | undefined, empty: number): Node => {
    if (node === null || node === undefined) return nothing(empty);
    const tag = "tag" in node && typeof node.tag === "string" ? node.tag : undefined;
    const name = intrinsicOf(tag);
    const plain = readPlain(node, empty);
    if (name === undefined) return plain.kind === "map" ? longForm(plain) : plain;
    return referenceOf(name, plain, { start: tagStart(plain.range.start, tag ?? ""), end: plain.range.end });
  };

  const readPlain = (node: YamlNode, empty: number): Node => {
    const range = rangeOf(node, empty);
    if (isAlias(node)) return alias(node.resolve(document), node.source, range);
    if (isScalar(node)) return readScalar(node, range);
    if (isSeq(node)) {
      const items = node.items.map((item) => read(item as YamlNode | null, range.end));
      return { kind: "sequence", range: hull(range, items), items, style: node.flow === true ? "flow" : "block" };
    }
    if (isMap(node)) {
      const entries = node.items.flatMap((pair) => readPair(pair as Pair<YamlNode, YamlNode | null>, range));
      return { kind: "map", range: hull(range, entries), entries, style: node.flow === true ? "flow" : "block" };
    }
    return nothing(empty);
  };

  const readPair = (pair: Pair<YamlNode, YamlNode | null>, outer: Range): readonly Entry[] => {
    const keyRange = rangeOf(pair.key, outer.start);
    const value = read(pair.value, afterColon(text, keyRange.end));
    const key = isScalar(pair.key) ? String(pair.key.value ?? "") : text.slice(keyRange.start, keyRange.end);
    if (key === "<<" && value.kind === "map") return value.entries;
    return [{ key, keyRange, value, range: { start: keyRange.start, end: Math.max(keyRange.end, value.range.end) } }];
  };

  /** An alias stands for a copy of its anchor, all of it at the alias's own place. */
  const alias = (target: YamlNode | undefined, source: string, range: Range): Node => {
    const unknown: Node = { kind: "reference", range, name: "Alias", text: source, arguments: [] };
    if (target === undefined || reading.has(target) || copied > aliasBudget) return unknown;
    reading.add(target);
    const copy = read(target, range.start);
    reading.delete(target);
    copied += size(copy);
    return copied > aliasBudget ? unknown : atOnePlace(copy, range);
  };

  const readScalar = (node: Scalar, range: Range): ScalarNode => {
    const style = styleOf(node);
    const { value } = node;
    if (typeof value === "string" && style === "plain" && node.tag === undefined) {
      const word = /^(?:(yes|on)|(no|off))$/i.exec(value);
      if (word !== null) return { kind: "scalar", range, value: word[1] !== undefined, style };
    }
    const literal = typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null;
    const known = literal ? value : text.slice(range.start, range.end);
    return { kind: "scalar", range, value: known, style, ...(typeof known === "string" ? placeOf(node, range, known) : {}) };
  };

  const placeOf = (node: Scalar, range: Range, value: string): Pick<ScalarNode, "offsets" | "contentStart"> => {
    const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
    const start = quoted ? range.start + 1 : range.start;
    if (text.startsWith(value, start) && node.type !== "BLOCK_FOLDED" && node.type !== "BLOCK_LITERAL") return { contentStart: start };
    if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
      const body = text.indexOf("\n", range.start) + 1;
      return { offsets: (node.type === "BLOCK_LITERAL" ? literalOffsets : alignedOffsets)(text, body, range.end, value) };
    }
    return { offsets: alignedOffsets(text, start, quoted ? range.end - 1 : range.end, value) };
  };

  const tagStart = (start: number, tag: string): number => {
    const before = text.lastIndexOf(tag, start);
    return before >= 0 && /^\s*$/.test(text.slice(before + tag.length, start)) ? before : start;
  };

  return { root: () => (document.contents === null ? undefined : read(document.contents, 0)) };
}

function rangeOf(node: YamlNode, empty: number): Range {
  const [start, end] = node.range ?? [empty, empty];
  return { start, end: Math.max(start, end) };
}

/** Collections end where their last part ends, whatever stands between it and the next token. */
function hull(range: Range, parts: readonly { readonly range: Range }[]): Range {
  const last = parts.at(-1);
  const first = parts[0];
  if (first === undefined || last === undefined) return range;
  return { start: Math.min(range.start, first.range.start), end: Math.max(range.end, last.range.end) };
}

function afterColon(text: string, end: number): number {
  const colon = /^\s*:/.exec(text.slice(end, end + 20));
  return colon === null ? end : end + colon[0].length;
}

function nothing(at: number): ScalarNode {
  return { kind: "scalar", range: { start: at, end: at }, value: null, style: "plain" };
}

function styleOf(node: Scalar): ScalarNode["style"] {
  switch (node.type) {
    case "QUOTE_DOUBLE":
      return "double";
    case "QUOTE_SINGLE":
      return "single";
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL":
      return "block";
    default:
      return "plain";
  }
}

function atOnePlace(node: Node, { start }: Range): Node {
  return shifted(node, () => start);
}

function size(node: Node): number {
  switch (node.kind) {
    case "scalar":
      return 1;
    case "map":
      return node.entries.reduce((sum, { value }) => sum + size(value), 1);
    case "sequence":
      return node.items.reduce((sum, item) => sum + size(item), 1);
    case "reference":
      return node.arguments.reduce((sum, argument) => sum + size(argument), 1);
  }
}
