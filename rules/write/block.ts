import type { Plain, PlainMap } from "../model/fix.ts";
import type { MapNode, SequenceNode } from "../model/node.ts";
import type { Splice } from "./flow.ts";
import { columnIndent, lineEnd, lineStart, nextLine, trimmedEnd } from "./lines.ts";
import { renderBlock, renderItem } from "./render.ts";
import type { Renderer } from "./render.ts";

/** Adds entries to a block map, below its last entry. */
export function putInBlockMap(text: string, map: MapNode, entries: PlainMap, renderer: Renderer): readonly Splice[] {
  const [first] = map.entries;
  const last = map.entries.at(-1);
  if (first === undefined || last === undefined) return [];
  return below(text, last.range.end, renderBlock(entries, columnIndent(text, first.range.start), renderer), renderer);
}

/** Adds an item to a block sequence, below the item at `index` (the last one when left out). */
export function addToBlockSequence(
  text: string,
  sequence: SequenceNode,
  item: Plain,
  renderer: Renderer,
  index?: number,
): readonly Splice[] {
  const after = sequence.items[index ?? sequence.items.length - 1];
  if (after === undefined) return [];
  return below(
    text,
    after.range.end,
    renderItem(item, columnIndent(text, dashOf(text, after.range.start)), renderer),
    renderer,
  );
}

/** Adds an entry of its own right after another one, with a blank line where the file has them. */
export function addEntryAfter(
  text: string,
  map: MapNode,
  index: number,
  entries: PlainMap,
  renderer: Renderer,
): readonly Splice[] {
  const entry = map.entries[index];
  const [first] = map.entries;
  if (entry === undefined || first === undefined) return [];
  const { lineBreak } = renderer.style;
  const spaced = map.entries.some(
    (other, at) => at > 0 && /\n[ \t]*\r?\n/.test(text.slice(map.entries[at - 1]?.range.end, other.range.start)),
  );
  const lines = renderBlock(entries, columnIndent(text, first.range.start), renderer);
  const at = lineEnd(text, trimmedEnd(text, entry.range.end));
  return [{ start: at, end: at, newText: `${spaced ? lineBreak : ""}${lineBreak}${lines.join(lineBreak)}` }];
}

/** Removes an entry of a block map with its lines; of an entry that shares its line with a dash, up to the next key. */
export function removeFromBlockMap(text: string, map: MapNode, index: number): Splice | undefined {
  const entry = map.entries[index];
  if (entry === undefined) return undefined;
  const start = lineStart(text, entry.range.start);
  if (text.slice(start, entry.range.start).trim() === "")
    return { start, end: nextLine(text, trimmedEnd(text, entry.range.end)), newText: "" };
  const next = map.entries[index + 1];
  return next === undefined ? undefined : { start: entry.range.start, end: next.range.start, newText: "" };
}

/** Removes an item of a block sequence with its dash and lines. */
export function removeFromBlockSequence(text: string, sequence: SequenceNode, index: number): Splice | undefined {
  const item = sequence.items[index];
  if (item === undefined) return undefined;
  const dash = dashOf(text, item.range.start);
  const start = lineStart(text, dash);
  if (text.slice(start, dash).trim() !== "") return undefined;
  return { start, end: nextLine(text, trimmedEnd(text, item.range.end)), newText: "" };
}

function below(
  text: string,
  end: number,
  lines: readonly string[],
  { style: { lineBreak } }: Renderer,
): readonly Splice[] {
  const at = lineEnd(text, trimmedEnd(text, end));
  return [{ start: at, end: at, newText: lineBreak + lines.join(lineBreak) }];
}

function dashOf(text: string, offset: number): number {
  const dash = text.lastIndexOf("-", offset);
  return dash >= 0 && /^-(\s|$)/.test(text.slice(dash, dash + 2)) ? dash : text.lastIndexOf("- ", offset);
}
