import type { Node } from "../model/node.ts";
import type { Range } from "../model/range.ts";

/** A tree with each of its offsets mapped. */
export function shifted(node: Node, map: (offset: number) => number): Node {
  const move = ({ start, end }: Range): Range => ({ start: map(start), end: map(end) });
  const range = move(node.range);
  switch (node.kind) {
    case "map":
      return {
        ...node,
        range,
        entries: node.entries.map((entry) => ({
          ...entry,
          keyRange: move(entry.keyRange),
          range: move(entry.range),
          value: shifted(entry.value, map),
          ...(entry.labels === undefined ? {} : { labels: entry.labels.map((label) => ({ ...label, range: move(label.range) })) }),
        })),
      };
    case "sequence":
      return { ...node, range, items: node.items.map((item) => shifted(item, map)) };
    case "reference":
      return { ...node, range, arguments: node.arguments.map((argument) => shifted(argument, map)) };
    case "scalar":
      return {
        ...node,
        range,
        ...(node.offsets === undefined ? {} : { offsets: node.offsets.map(map) }),
        ...(node.contentStart === undefined ? {} : { contentStart: map(node.contentStart) }),
      };
  }
}
