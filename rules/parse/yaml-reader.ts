import { isAlias, isMap, isScalar, isSeq } from "yaml";
import type { Document, Node as YamlNode, Pair } from "yaml";
import type { Entry, MapNode, Node } from "../model/node.ts";
import type { SyntaxProblem } from "../model/parsed.ts";
import type { Range } from "../model/range.ts";
import { deepest, depthProblem, tooDeep } from "./depth.ts";
import { intrinsicOf, longForm, referenceOf } from "./intrinsics.ts";
import { placedAt } from "./relocated.ts";
import { mergedEntries } from "./yaml-merge.ts";
import { keyText, scalarNode } from "./yaml-scalar.ts";

/** How many nodes aliases may add to a document, so that a few nested ones cannot fill the memory. */
const aliasBudget = 20_000;

/** The Nodes of one YAML document, and what could not be read of it. */
export interface YamlTree {
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** Turns one YAML document into Nodes. */
export function readYaml(text: string, { contents }: Document.Parsed): YamlTree {
  const anchors = new Map<string, YamlNode>();
  const reading = new Set<YamlNode>();
  const problems: SyntaxProblem[] = [];
  let copied = 0;

  const read = (node: YamlNode, depth: number): Node => {
    if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    const tag = "tag" in node && typeof node.tag === "string" ? node.tag : undefined;
    const name = intrinsicOf(tag);
    reading.add(node);
    const plain = readPlain(node, depth);
    reading.delete(node);
    if (tag === undefined || name === undefined) return plain.kind === "map" ? longForm(plain) : plain;
    return referenceOf(name, plain, { start: tagStart(text, plain.range.start, tag), end: plain.range.end });
  };

  const readPlain = (node: YamlNode, depth: number): Node => {
    const range = rangeOf(node);
    if (isAlias(node)) return readAlias(node.source, range, depth);
    if (isScalar(node)) return scalarNode(text, node, range.end > range.start ? range : emptyAt(text, range.start));
    if (depth > deepest) {
      problems.push(depthProblem(range));
      return tooDeep(range);
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => read(item as YamlNode, depth + 1));
      return {
        kind: "sequence",
        range: hull(range, items, node.flow),
        items,
        style: node.flow === true ? "flow" : "block",
      };
    }
    return isMap(node)
      ? readMap(node.items as Pair<YamlNode, YamlNode | null>[], range, node.flow, depth)
      : nothing(range.start);
  };

  const readMap = (
    pairs: readonly Pair<YamlNode, YamlNode | null>[],
    range: Range,
    flow: boolean | undefined,
    depth: number,
  ): MapNode => {
    const written = pairs.map((pair) => readPair(pair, depth));
    const merges = written.some(({ key }) => key === "<<");
    const entries = merges ? mergedEntries(written) : written;
    return { kind: "map", range: hull(range, written, flow), entries, style: flow === true ? "flow" : "block" };
  };

  const readPair = (pair: Pair<YamlNode, YamlNode | null>, depth: number): Entry => {
    const { start, end } = rangeOf(pair.key);
    if (!isAlias(pair.key) && pair.key.anchor !== undefined) anchors.set(pair.key.anchor, pair.key);
    const value = pair.value === null ? nothing(afterColon(text, end)) : read(pair.value, depth + 1);
    const key = isScalar(pair.key) ? keyText(pair.key) : text.slice(start, end);
    const quoted = end - start > 1 && (text[start] === '"' || text[start] === "'");
    const keyRange = quoted ? { start: start + 1, end: end - 1 } : { start, end };
    return { key, keyRange, value, range: { start, end: Math.max(end, value.range.end) } };
  };

  /** An alias stands for a copy of its anchor, all of it at the alias's own place. */
  const readAlias = (source: string, range: Range, depth: number): Node => {
    const target = anchors.get(source);
    const unknown: Node = { kind: "reference", range, name: "Alias", text: source, arguments: [] };
    if (target === undefined || reading.has(target) || copied > aliasBudget) return unknown;
    const copy = read(target, depth);
    copied += size(copy);
    return copied > aliasBudget ? unknown : placedAt(copy, range);
  };

  return { root: contents === null ? undefined : read(contents, 0), problems };
}

function rangeOf({ range }: YamlNode): Range {
  const [start, end] = range ?? [0, 0];
  return { start, end: Math.max(start, end) };
}

/** Block collections end where their last part ends, whatever stands between it and the next token. */
function hull({ start, end }: Range, parts: readonly { readonly range: Range }[], flow: boolean | undefined): Range {
  const last = parts.at(-1);
  if (last === undefined) return { start, end };
  const from = Math.min(start, parts[0]?.range.start ?? start);
  return { start: from, end: flow === true ? Math.max(end, last.range.end) : last.range.end };
}

/** Where a value that nobody wrote would start: behind the last thing on its line. */
function emptyAt(text: string, offset: number): Range {
  let at = offset;
  while (at > 0 && (text[at - 1] === " " || text[at - 1] === "\t")) at -= 1;
  if (at === 0 || /[\r\n]/.test(text[at - 1] ?? "")) at = offset;
  return { start: at, end: at };
}

function afterColon(text: string, end: number): number {
  const colon = /^\s*:/.exec(text.slice(end, end + 20));
  return colon === null ? end : end + colon[0].length;
}

/** Between a tag and what it tags stand spaces, anchors and comments at most. */
function tagStart(text: string, start: number, tag: string): number {
  const before = text.lastIndexOf(tag, start);
  if (before < 0) return start;
  return /^(?:\s|&\S+|#[^\n]*\n)*$/.test(text.slice(before + tag.length, start)) ? before : start;
}

function nothing(at: number): Node {
  return { kind: "scalar", range: { start: at, end: at }, value: null, style: "plain" };
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
