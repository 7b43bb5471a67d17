import type { Node as JsonTree } from "jsonc-parser";
import type { Entry, Node, ScalarNode } from "../model/node.ts";
import type { Range } from "../model/range.ts";
import { longForm } from "./intrinsics.ts";
import { alignedOffsets } from "./scalar-offsets.ts";

/** A jsonc-parser tree as a Node; `{ "Ref": … }` and `{ "Fn::…": … }` are references. */
export function jsonNode(tree: JsonTree, text: string): Node {
  const range: Range = { start: tree.offset, end: tree.offset + tree.length };
  switch (tree.type) {
    case "object": {
      const entries = (tree.children ?? []).flatMap((property) => entryOf(property, text));
      return longForm({ kind: "map", range, entries, style: "flow" });
    }
    case "array":
      return { kind: "sequence", range, items: (tree.children ?? []).map((item) => jsonNode(item, text)), style: "flow" };
    case "string":
      return stringNode(String(tree.value), range, text);
    default:
      return { kind: "scalar", range, value: literal(tree.value), style: "plain" };
  }
}

function entryOf(property: JsonTree, text: string): readonly Entry[] {
  const [key, value] = property.children ?? [];
  if (key === undefined) return [];
  const keyRange: Range = { start: key.offset + 1, end: key.offset + key.length - 1 };
  const end = key.offset + key.length;
  const node: Node = value === undefined ? { kind: "scalar", range: { start: end, end }, value: null, style: "plain" } : jsonNode(value, text);
  return [{ key: String(key.value), keyRange, value: node, range: { start: key.offset, end: Math.max(end, node.range.end) } }];
}

function stringNode(value: string, range: Range, text: string): ScalarNode {
  const start = range.start + 1;
  const place = text.startsWith(value, start) ? { contentStart: start } : { offsets: alignedOffsets(text, start, range.end - 1, value) };
  return { kind: "scalar", range, value, style: "double", ...place };
}

function literal(value: unknown): ScalarNode["value"] {
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
