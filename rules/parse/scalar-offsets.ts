/**
 * The offset in the file of each UTF-16 unit of a string that is written over several lines or with escapes, found by
 * walking value and source together: what the source skips (indentation, escapes, folds) belongs to the next unit.
 */
export function alignedOffsets(source: string, start: number, end: number, value: string): readonly number[] {
  const offsets: number[] = [];
  let at = start;
  for (const unit of value) {
    at = nextAt(source, at, end, unit);
    const width = unitWidth(source, at, unit);
    for (let index = 0; index < unit.length; index += 1) offsets.push(Math.min(at + (width === 1 ? 0 : index), end));
    at += width === 1 ? unit.length : width;
  }
  return offsets;
}

/** The offset of each unit of a literal block (`|`): whole lines behind their common indentation. */
export function literalOffsets(source: string, start: number, end: number, value: string): readonly number[] {
  const lines = source.slice(start, end).split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  const offsets: number[] = [];
  let line = start;
  for (const text of lines) {
    const content = Math.min(line + indent, line + text.length);
    for (let at = content; at <= line + text.length && offsets.length < value.length; at += 1) {
      if (source[at] !== "\r") offsets.push(at);
    }
    line += text.length + 1;
  }
  while (offsets.length < value.length) offsets.push(end);
  return offsets;
}

function nextAt(source: string, at: number, end: number, unit: string): number {
  if (unit === " " || unit === "\n" || unit === "\t") return at;
  let next = at;
  while (next < end && /\s/.test(source[next] ?? "")) next += 1;
  return next;
}

/** How much source one unit takes: an escape takes all of its characters. */
function unitWidth(source: string, at: number, unit: string): number {
  const escape = /^\\(?:u[0-9a-fA-F]{4}(?:\\u[dD][c-fC-F][0-9a-fA-F]{2})?|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8}|\r?\n\s*|.)/s.exec(source.slice(at, at + 14));
  if (escape !== null && source[at] === "\\" && (unit !== "\\" || source[at + 1] === "\\")) return escape[0].length;
  if (unit === "'" && source.startsWith("''", at)) return 2;
  return 1;
}
