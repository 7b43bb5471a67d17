/** How a string stands in its source: between quotes, plain, or as a YAML block. */
export type Writing = '"' | "'" | "plain" | "literal" | "folded";

/**
 * The offset in the file of each UTF-16 unit of a string. `start` and `end` are those of its content: without quotes,
 * and without the header line of a block.
 */
export function unitOffsets(
  source: string,
  start: number,
  end: number,
  value: string,
  writing: Writing,
): readonly number[] {
  const offsets =
    writing === "literal" || writing === "folded"
      ? blockOffsets(source, start, end, value, writing === "folded")
      : flowOffsets(source, start, end, writing);
  if (offsets.length === value.length) return offsets;
  // An escape that the language does not know: near enough for a range.
  return Array.from({ length: value.length }, (_, index) => Math.min(start + index, end));
}

function flowOffsets(source: string, start: number, end: number, writing: Writing): readonly number[] {
  const offsets: number[] = [];
  let at = start;
  while (at < end) {
    const unit = source[at];
    if (unit === "\\" && writing === '"') {
      const escape = escapeAt(source, at);
      for (let index = 0; index < escape.units; index += 1) offsets.push(at);
      at += escape.width;
    } else if (unit === "\n" || unit === "\r" || unit === " " || unit === "\t") {
      at = spaceOffsets(source, at, end, offsets);
    } else {
      offsets.push(at);
      at += unit === "'" && writing === "'" ? 2 : 1;
    }
  }
  return offsets;
}

/** A run of white space: as it is within a line, one space for a line break, and line breaks for empty lines. */
function spaceOffsets(source: string, start: number, end: number, offsets: number[]): number {
  const breaks: number[] = [];
  let at = start;
  for (; at < end; at += 1) {
    const unit = source[at];
    if (unit === "\n") breaks.push(at);
    else if (unit !== " " && unit !== "\t" && (unit !== "\r" || source[at + 1] !== "\n")) break;
  }
  if (breaks.length === 0) {
    const stop = Math.max(at, start + 1);
    for (let unit = start; unit < stop; unit += 1) offsets.push(unit);
    return stop;
  }
  pushAll(offsets, breaks.length === 1 ? breaks : breaks.slice(1));
  return at;
}

/** How much source an escape takes, and how many units it makes. */
function escapeAt(source: string, at: number): { readonly width: number; readonly units: number } {
  const next = source[at + 1];
  if (next === "\n" || (next === "\r" && source[at + 2] === "\n")) {
    let end = at + (next === "\n" ? 2 : 3);
    while (source[end] === " " || source[end] === "\t") end += 1;
    return { width: end - at, units: 0 };
  }
  if (next === "x") return { width: 4, units: 1 };
  if (next === "u") return { width: 6, units: 1 };
  if (next === "U") return { width: 10, units: Number.parseInt(source.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1 };
  return { width: 2, units: 1 };
}

/** Lines behind their common indentation; in a folded block, line breaks become spaces as YAML says. */
function blockOffsets(source: string, start: number, end: number, value: string, folded: boolean): readonly number[] {
  const offsets: number[] = [];
  const lines = linesOf(source, start, end);
  const first = lines.findIndex((line) => line.indent < line.end - line.start);
  const own = /^ */.exec(value.split("\n", first + 1)[first] ?? "")?.[0].length ?? 0;
  const indent = Math.max(0, (lines[first]?.indent ?? 0) - own);
  let previous: Line | undefined;
  let breaks: number[] = [];
  for (const line of lines) {
    const from = Math.min(line.start + indent, line.end);
    const deeper = from < line.end && /[ \t]/.test(source[from] ?? "");
    if (folded && from >= line.end) {
      breaks.push(line.end);
      continue;
    }
    if (folded && previous !== undefined) {
      const kept = deeper || previous.deeper || breaks.length === 1;
      pushAll(offsets, kept ? breaks : breaks.slice(1));
    } else pushAll(offsets, breaks);
    for (let at = from; at < line.end; at += 1) offsets.push(at);
    breaks = [line.end];
    previous = { ...line, deeper };
  }
  pushAll(offsets, breaks);
  if (offsets.length < value.length) offsets.push(end);
  return offsets.length > value.length ? offsets.slice(0, value.length) : offsets;
}

/** One source line, without its line break. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** It has more than the block's indentation. */
  readonly deeper: boolean;
}

function linesOf(source: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end;) {
    const lineBreak = source.indexOf("\n", at);
    const stop = lineBreak < 0 || lineBreak >= end ? end : lineBreak;
    const content = source[stop - 1] === "\r" && stop > at ? stop - 1 : stop;
    let indent = 0;
    while (at + indent < content && source[at + indent] === " ") indent += 1;
    lines.push({ start: at, end: content, indent, deeper: false });
    at = stop + 1;
  }
  return lines;
}

function pushAll(offsets: number[], more: readonly number[]): void {
  for (const offset of more) offsets.push(offset);
}
