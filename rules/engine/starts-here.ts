import type { Node } from "../model/node.ts";
import type { Range } from "../model/range.ts";

/** A key with its value, a list item or a block that starts within a stretch of text (a line); the outermost one. */
export interface Started {
  readonly range: Range;
  readonly value: Node;
}

/** What starts within the stretch. */
export function startsIn(roots: readonly Node[], line: Range): Started | undefined {
  for (const { range, value } of roots.flatMap(children)) {
    if (line.start <= range.start && range.start < line.end) return { range, value };
    if (range.start < line.start && line.start < range.end) return startsIn([value], line);
  }
  return undefined;
}

/** The top-level entry of a file that holds the stretch: an HCL block. */
export function blockAround(roots: readonly Node[], inner: Range): Range | undefined {
  return roots.flatMap(children).find(({ range }) => range.start <= inner.start && inner.end <= range.end)?.range;
}

function children(node: Node): readonly Started[] {
  switch (node.kind) {
    case "map":
      return node.entries;
    case "sequence":
      return node.items.map((value) => ({ range: value.range, value }));
    case "reference":
      return node.arguments.map((value) => ({ range: value.range, value }));
    case "scalar":
      return [];
  }
}
