import type { Node } from "../model/node.ts";
import type { Range } from "../model/range.ts";

/** Where the parts of a tree go. */
export interface Relocation {
  readonly range: (range: Range) => Range;
  /** Where a unit of a string's content goes; absent where the content does not stand there. */
  readonly unit?: (offset: number) => number;
}

/** A tree with each of its offsets mapped. */
export function shifted(node: Node, map: (offset: number) => number): Node {
  return relocated(node, { range: ({ start, end }) => ({ start: map(start), end: map(end) }), unit: map });
}

/** A tree with all of its parts at one place: what an alias stands for. */
export function placedAt(node: Node, range: Range): Node {
  return relocated(node, { range: () => range });
}

function relocated(node: Node, to: Relocation): Node {
  const range = to.range(node.range);
  switch (node.kind) {
    case "map":
      return {
        ...node,
        range,
        entries: node.entries.map((entry) => ({
          ...entry,
          keyRange: to.range(entry.keyRange),
          range: to.range(entry.range),
          value: relocated(entry.value, to),
        })),
      };
    case "sequence":
      return { ...node, range, items: node.items.map((item) => relocated(item, to)) };
    case "reference":
      return { ...node, range, arguments: node.arguments.map((argument) => relocated(argument, to)) };
    case "scalar": {
      const { offsets, contentStart, ...scalar } = node;
      const { unit } = to;
      if (unit === undefined) return { ...scalar, range };
      return {
        ...scalar,
        range,
        ...(offsets === undefined ? {} : { offsets: offsets.map(unit) }),
        ...(contentStart === undefined ? {} : { contentStart: unit(contentStart) }),
      };
    }
  }
}
