import type { Plain, PlainMap } from "../../model/fix.ts";
import type { MapNode, SequenceNode } from "../../model/node.ts";
import type { Range } from "../../model/range.ts";
import type { Splice } from "../flow.ts";
import { lineStart, trimmedEnd } from "../lines.ts";
import { indentAt } from "../style.ts";
import { attributesOf } from "./native.ts";
import { attributeLines, expressionText, step } from "./render-hcl.ts";
import type { HclStyle } from "./render-hcl.ts";

/** Adds an item to a tuple, behind the one at `index` (the last one when left out), on a line of its own where the others are. */
export function addToTuple(
  text: string,
  tuple: SequenceNode,
  item: Plain,
  style: HclStyle,
  index = tuple.items.length - 1,
): readonly Splice[] {
  const after = tuple.items[index];
  const { lineBreak } = style;
  if (after === undefined) {
    const at = tuple.range.start + 1;
    return [
      {
        start: at,
        end: Math.max(at, tuple.range.end - 1),
        newText: expressionText(item, indentAt(text, tuple.range.start), style),
      },
    ];
  }
  const indent = ownLine(text, after.range);
  const written = expressionText(item, indent ?? indentOf(text, after.range.start), style);
  const at = trimmedEnd(text, after.range.end);
  const comma = /^[ \t]*,/.exec(text.slice(at))?.[0].length;
  const before = indent === undefined ? " " : lineBreak + indent;
  // Behind a comma the new item takes one of its own, so that the next one keeps its place.
  if (comma !== undefined)
    return [
      {
        start: at + comma,
        end: at + comma,
        newText: `${before}${written}${isLast(tuple, index) && indent === undefined ? "" : ","}`,
      },
    ];
  // Without one it takes none: several may be added one behind the other.
  return [{ start: at, end: at, newText: `,${before}${written}` }];
}

/** Adds entries to an object `{ … }`, below its last one where it has lines. */
export function putInObject(text: string, map: MapNode, entries: PlainMap, style: HclStyle): readonly Splice[] {
  const last = map.entries.at(-1);
  const { lineBreak } = style;
  if (last === undefined) {
    const outer = indentOf(text, map.range.start);
    const lines = attributeLines(attributesOf(quotedKeys(entries)).attributes, outer + step, style);
    return [
      {
        start: map.range.start + 1,
        end: map.range.end - 1,
        newText: lineBreak + lines.join(lineBreak) + lineBreak + outer,
      },
    ];
  }
  const indent = ownLine(text, last.range);
  const at = trimmedEnd(text, last.range.end);
  const comma = /^[ \t]*,/.exec(text.slice(at))?.[0].length;
  if (indent === undefined) {
    const inline = Object.entries(quotedKeys(entries)).map(
      ([key, value]) => `${key} = ${expressionText(value, indentOf(text, last.range.start), style)}`,
    );
    return [
      {
        start: at + (comma ?? 0),
        end: at + (comma ?? 0),
        newText: `${comma === undefined ? "," : ""} ${inline.join(", ")}`,
      },
    ];
  }
  const width = sharedWidth(text, map, Object.keys(entries));
  const colon = /^[ \t]*:/.test(text.slice(last.keyRange.end));
  const separator = comma === undefined ? "" : ",";
  const lines = Object.entries(quotedKeys(entries)).map(([key, value]) => {
    const written = expressionText(value, indent, style);
    const pad = written.includes("\n") || written.startsWith("{") ? "" : " ".repeat(Math.max(width - key.length, 0));
    return `${indent}${key}${colon ? ":" : `${pad} =`} ${written}${separator}`;
  });
  const from = at + (comma ?? 0);
  return [{ start: from, end: from, newText: lineBreak + lines.join(lineBreak) }];
}

/** The white space before a part that starts its line, or undefined where something stands before it. */
function ownLine(text: string, { start }: Range): string | undefined {
  const before = text.slice(lineStart(text, start), start);
  return before.trim() === "" ? before : undefined;
}

/** The white space at the start of an offset's line. */
function indentOf(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? "";
}

function isLast(tuple: SequenceNode, index: number): boolean {
  return index === tuple.items.length - 1;
}

function quotedKeys(entries: PlainMap): PlainMap {
  return Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [/^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key), value]),
  );
}

/** The width that keys have before ` =` where the last one is padded to it, else nothing. */
function sharedWidth(text: string, map: MapNode, added: readonly string[]): number {
  const last = map.entries.at(-1);
  if (last === undefined) return 0;
  const gap = /^[ \t]*/.exec(text.slice(last.keyRange.end))?.[0].length ?? 0;
  const width = last.keyRange.end - last.keyRange.start + gap - 1;
  return added.every((key) => key.length <= width) ? width : 0;
}
