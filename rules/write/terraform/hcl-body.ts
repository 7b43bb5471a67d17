import type { Entry, MapNode } from "../../model/node.ts";
import type { Splice } from "../flow.ts";
import { lineEnd, lineStart, trimmedEnd } from "../lines.ts";
import { indentAt } from "../style.ts";
import type { Native } from "./native.ts";
import { attributeText, bodyLines, step } from "./render-hcl.ts";
import type { HclStyle } from "./render-hcl.ts";

/** Adds attributes and blocks to the body of a block. */
export function putInBody(text: string, body: MapNode, native: Native, style: HclStyle): readonly Splice[] {
  const indent = indentAt(text, lineIndentEnd(text, body.range.start)) + step;
  if (body.entries.length === 0 || isOneLine(text, body)) return [rewritten(text, body, native, indent, style)];
  const attributes = native.attributes.length === 0 ? [] : addAttributes(text, body, native, indent, style);
  const placed = native.blocks.map((block) => ({
    block,
    existing: block.joins === true ? blockNamed(body, block.name) : undefined,
  }));
  const added = placed.flatMap(({ block, existing }) => (existing === undefined ? [block] : []));
  return [
    ...attributes,
    ...placed.flatMap(({ block, existing }) =>
      existing === undefined ? [] : putInBody(text, existing, block.body, style),
    ),
    ...(added.length === 0 ? [] : [addBlocks(text, body, { attributes: [], blocks: added }, indent, style)]),
  ];
}

/** The only block of a name: what CloudFormation has no level for goes into it beside what it holds. */
function blockNamed(body: MapNode, name: string): MapNode | undefined {
  const [only, ...more] = body.entries.filter(({ key, labels }) => key === name && labels !== undefined);
  return more.length === 0 && only?.value.kind === "map" ? only.value : undefined;
}

/** Adds blocks right behind one that exists, with a blank line between them. */
export function addBlockAfter(text: string, after: Entry, native: Native, style: HclStyle): readonly Splice[] {
  const indent = indentAt(text, after.range.start);
  const at = lineEnd(text, trimmedEnd(text, after.range.end));
  return [
    {
      start: at,
      end: at,
      newText: style.lineBreak + style.lineBreak + bodyLines(native, indent, style).join(style.lineBreak),
    },
  ];
}

/** A body without entries, or on one line, gets lines of its own. */
function rewritten(text: string, body: MapNode, native: Native, indent: string, style: HclStyle): Splice {
  const { start, end } = body.range;
  const before = text.slice(start + 1, end - 1).trim();
  const outer = indent.slice(step.length);
  const lines = [...(before === "" ? [] : [indent + before]), ...bodyLines(native, indent, style)];
  return {
    start: start + 1,
    end: end - 1,
    newText: style.lineBreak + lines.join(style.lineBreak) + style.lineBreak + outer,
  };
}

/** New attributes stand below the last attribute before the nested blocks, `=` below `=` where the neighbours have it so. */
function addAttributes(
  text: string,
  body: MapNode,
  { attributes }: Native,
  indent: string,
  style: HclStyle,
): readonly Splice[] {
  const firstBlock = body.entries.findIndex(({ labels }) => labels !== undefined);
  const own = firstBlock < 0 ? body.entries : body.entries.slice(0, firstBlock);
  const after = own.at(-1);
  const [first] = body.entries;
  const group = after === undefined ? [] : alignedGroup(text, own);
  const texts = attributes.map((attribute) => ({
    name: attribute.name,
    text: attributeText(attribute, indent, style),
  }));
  const single = texts.filter(({ text: value }) => !value.includes("\n"));
  const names = group.map(({ key }) => key.length);
  const width = Math.max(
    ...(group.length > 0 || after === undefined || single.length > 1
      ? [...names, ...single.map(({ name }) => name.length)]
      : [0]),
    0,
  );
  const lines = texts.map(
    ({ name, text: value }) =>
      `${indent}${name}${value.includes("\n") ? "" : " ".repeat(Math.max(width - name.length, 0))} = ${value}`,
  );
  const widened = group.flatMap((entry) => widen(text, entry, width));
  if (after === undefined) {
    const at = lineStart(text, first?.range.start ?? body.range.end);
    return [{ start: at, end: at, newText: lines.join(style.lineBreak) + style.lineBreak + style.lineBreak }];
  }
  const at = lineEnd(text, trimmedEnd(text, after.range.end));
  return [...widened, { start: at, end: at, newText: style.lineBreak + lines.join(style.lineBreak) }];
}

/** The run of one-line attributes that ends with the last one, where their `=` stand below each other; else nothing. */
function alignedGroup(text: string, entries: readonly Entry[]): readonly Entry[] {
  const group: Entry[] = [];
  for (const entry of entries.toReversed()) {
    const next = group[0];
    const single = !text.slice(entry.range.start, entry.range.end).includes("\n");
    const adjacent = next === undefined || /^[^\n]*\n[ \t]*$/.test(text.slice(entry.range.end, next.range.start));
    if (!single || !adjacent) break;
    group.unshift(entry);
  }
  const width = Math.max(...group.map(({ key }) => key.length));
  return group.every((entry) => gapOf(text, entry) === width - entry.key.length + 1) ? group : [];
}

function widen(text: string, entry: Entry, width: number): readonly Splice[] {
  const wanted = width - entry.key.length + 1;
  const at = entry.keyRange.end;
  return wanted <= gapOf(text, entry) ? [] : [{ start: at, end: at + gapOf(text, entry), newText: " ".repeat(wanted) }];
}

function gapOf(text: string, { keyRange }: Entry): number {
  return /^[ \t]*/.exec(text.slice(keyRange.end))?.[0].length ?? 0;
}

function addBlocks(text: string, body: MapNode, native: Native, indent: string, style: HclStyle): Splice {
  const last = body.entries.at(-1);
  const at = lineEnd(text, trimmedEnd(text, last?.range.end ?? body.range.start));
  return {
    start: at,
    end: at,
    newText: style.lineBreak + style.lineBreak + bodyLines(native, indent, style).join(style.lineBreak),
  };
}

function isOneLine(text: string, body: MapNode): boolean {
  return !text.slice(body.range.start, body.range.end).includes("\n");
}

/** Where the white space at the start of an offset's line ends. */
function lineIndentEnd(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return start + (/^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0);
}
