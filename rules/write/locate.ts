import type { Entry, MapNode, Node, ReferenceNode, ScalarNode, SequenceNode } from "../model/node.ts";
import type { Range } from "../model/range.ts";
import { contains } from "../model/range.ts";

/** What holds a node: an entry of a map, or a place in a sequence. */
export type Holder =
  | { readonly in: "map"; readonly map: MapNode; readonly entry: Entry; readonly above: Holder | undefined }
  | {
      readonly in: "sequence";
      readonly sequence: SequenceNode;
      readonly index: number;
      readonly above: Holder | undefined;
    };

/** What holds the node with this range, searched from the roots; undefined for a root or a range that is no node. */
export function holderOf(roots: readonly Node[], range: Range): Holder | undefined {
  for (const root of roots) {
    const found = search(root, range, undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function search(node: Node, range: Range, above: Holder | undefined): Holder | undefined {
  for (const [child, holder] of children(node, above)) {
    if (same(child.range, range)) return holder;
    if (!contains(child.range, range)) continue;
    const found = search(child, range, holder);
    if (found !== undefined) return found;
  }
  return undefined;
}

function* children(node: Node, above: Holder | undefined): Generator<readonly [Node, Holder | undefined]> {
  if (node.kind === "map")
    for (const entry of node.entries) yield [entry.value, { in: "map", map: node, entry, above }];
  if (node.kind === "sequence") {
    for (const [index, item] of node.items.entries()) yield [item, { in: "sequence", sequence: node, index, above }];
  }
  if (node.kind === "reference") for (const argument of node.arguments) yield [argument, above];
}

/** A string: a scalar, or a template of literal parts and expressions. */
export type TextNode = ScalarNode | ReferenceNode;

/** The string that a range lies inside of (text embedded in text), or undefined. */
export function textAround(roots: readonly Node[], range: Range): TextNode | undefined {
  for (const node of roots) {
    if (!contains(node.range, range) || same(node.range, range)) continue;
    if (node.kind === "scalar" || (node.kind === "reference" && node.name === "template")) return node;
    const found = textAround(
      [...children(node, undefined)].map(([child]) => child),
      range,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function same(left: Range, right: Range): boolean {
  return left.start === right.start && left.end === right.end;
}
