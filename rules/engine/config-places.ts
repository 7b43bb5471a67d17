import { isMap, isNode, isScalar, isSeq } from "yaml";
import type { Document, ParsedNode } from "yaml";
import type { Range } from "../model/range.ts";

/** Where a path stands in a YAML document: the key, or the item of a list; as deep as the document goes. */
export function placeIn(document: Document, path: readonly (string | number)[]): Range {
  let node: unknown = document.contents;
  let place = rangeOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      place = rangeOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
      place = rangeOf(node);
    } else break;
  }
  return place;
}

function rangeOf(node: unknown): Range {
  const range = isNode(node) ? (node as ParsedNode).range : undefined;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
