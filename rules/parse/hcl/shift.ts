import type { Entry, Label, Node } from "../../model/node.ts";
import type { Range } from "../../model/range.ts";

/** An entry whose text has moved by a number of units. */
export function shiftedEntry(entry: Entry, by: number): Entry {
  const { labels } = entry;
  return {
    ...entry,
    keyRange: shiftedRange(entry.keyRange, by),
    value: shifted(entry.value, by),
    range: shiftedRange(entry.range, by),
    ...(labels === undefined
      ? {}
      : { labels: labels.map((label): Label => ({ ...label, range: shiftedRange(label.range, by) })) }),
  };
}

/** A range moved by a number of units. */
export function shiftedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function shifted(node: Node, by: number): Node {
  const range = shiftedRange(node.range, by);
  switch (node.kind) {
    case "map":
      return { ...node, range, entries: node.entries.map((entry) => shiftedEntry(entry, by)) };
    case "sequence":
      return { ...node, range, items: node.items.map((item) => shifted(item, by)) };
    case "reference":
      return { ...node, range, arguments: node.arguments.map((argument) => shifted(argument, by)) };
    case "scalar":
      return {
        ...node,
        range,
        ...(node.offsets === undefined ? {} : { offsets: node.offsets.map((offset) => offset + by) }),
        ...(node.contentStart === undefined ? {} : { contentStart: node.contentStart + by }),
      };
  }
}
