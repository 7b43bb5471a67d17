import type { Plain, PlainMap } from "../model/fix.ts";
import type { MapNode, Node, SequenceNode } from "../model/node.ts";
import type { Range } from "../model/range.ts";
import { indentAt } from "./style.ts";
import { lineStart, trimmedEnd } from "./lines.ts";
import { renderFlow, renderJson } from "./render.ts";
import type { Renderer } from "./render.ts";

/** One replacement in the text at hand. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

interface Part {
  readonly range: Range;
}

/** Adds entries to a map in braces. */
export function putInFlowMap(text: string, map: MapNode, entries: PlainMap, renderer: Renderer): readonly Splice[] {
  return addToFlow(
    text,
    map,
    map.entries,
    Object.entries(entries).map(
      ([key, value]) =>
        (indent) =>
          entryText(key, value, indent, renderer),
    ),
    renderer,
  );
}

/** Adds an item to a sequence in brackets, after the item at `index` (the last one when left out). */
export function addToFlowSequence(
  text: string,
  sequence: SequenceNode,
  item: Plain,
  renderer: Renderer,
  index?: number,
): readonly Splice[] {
  const before = index === undefined ? sequence.items : sequence.items.slice(0, index + 1);
  return addToFlow(
    text,
    sequence,
    before,
    [(indent) => itemText(item, indent, renderer)],
    renderer,
    index !== undefined && index < sequence.items.length - 1,
  );
}

/** Removes a part of a map or sequence in brackets with its comma, and its line where it stands alone on it. */
export function removeFromFlow(parts: readonly Part[], index: number): Splice | undefined {
  const part = parts[index];
  if (part === undefined) return undefined;
  const next = parts[index + 1];
  const previous = parts[index - 1];
  if (next !== undefined) return { start: part.range.start, end: next.range.start, newText: "" };
  if (previous !== undefined) return { start: previous.range.end, end: part.range.end, newText: "" };
  return { start: part.range.start, end: part.range.end, newText: "" };
}

/** The text of a value in place of another one, JSON over several lines where the old one was. */
export function replacement(text: string, node: Node, to: Plain, renderer: Renderer): string {
  return renderer.style.format === "json" && typeof to === "object"
    ? renderJson(to, indentAt(text, node.range.start), renderer)
    : renderFlow(to, renderer);
}

function addToFlow(
  text: string,
  holder: MapNode | SequenceNode,
  before: readonly Part[],
  additions: readonly ((indent: string) => string)[],
  renderer: Renderer,
  follows = false,
): readonly Splice[] {
  const { lineBreak, step } = renderer.style;
  const last = before.at(-1);
  if (last === undefined) {
    const pad = holder.kind === "map" ? " " : "";
    const open = holder.range.start + 1;
    const close = Math.max(open, holder.range.end - 1);
    if (renderer.style.format === "json" && holder.kind === "map") {
      const indent = indentAt(text, firstOfLine(text, holder.range.start)) + step;
      const body = additions.map((write) => indent + write(indent)).join(`,${lineBreak}`);
      return [{ start: open, end: close, newText: `${lineBreak}${body}${lineBreak}${indent.slice(step.length)}` }];
    }
    return [{ start: open, end: close, newText: pad + additions.map((write) => write("")).join(", ") + pad }];
  }
  const ownLine = text.slice(lineStart(text, last.range.start), last.range.start).trim() === "";
  const indent = ownLine
    ? text.slice(lineStart(text, last.range.start), last.range.start)
    : indentAt(text, firstOfLine(text, last.range.start));
  const separator = ownLine ? `,${lineBreak}${indent}` : ", ";
  const written = additions.map((write) => write(indent)).join(separator);
  const at = trimmedEnd(text, last.range.end);
  const comma = /^\s*,/.exec(text.slice(at, holder.range.end));
  if (comma !== null && !follows) {
    return [
      {
        start: at + comma[0].length,
        end: at + comma[0].length,
        newText: ownLine ? lineBreak + indent + written : ` ${written}`,
      },
    ];
  }
  return [{ start: at, end: at, newText: separator + written }];
}

function firstOfLine(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return start + (/^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0);
}

function entryText(key: string, value: Plain, indent: string, renderer: Renderer): string {
  const name = renderFlow({ [key]: 0 }, renderer).slice(2, -5);
  return `${name}: ${itemText(value, indent, renderer)}`;
}

function itemText(value: Plain, indent: string, renderer: Renderer): string {
  return renderer.style.format === "json" ? renderJson(value, indent, renderer) : renderFlow(value, renderer);
}
