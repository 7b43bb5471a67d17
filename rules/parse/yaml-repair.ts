/** A text in which half-typed quotes are closed at the ends of lines. */
export interface Repaired {
  readonly text: string;
  /** Where in the original text a quote was put in, ascending. */
  readonly inserted: readonly number[];
}

/** How many quotes are tried one by one. */
const most = 6;

/**
 * The ways to close quotes that are opened in the value of a line and never closed, where the next line starts a key or
 * an item of its own: what a user has half typed. All of them together, then each alone, as some may belong to strings
 * over several lines. Text in blocks is left alone.
 */
export function quoteRepairs(text: string): readonly Repaired[] {
  const open = openQuotes(text);
  if (open.length === 0) return [];
  const ways = open.length > 1 && open.length <= most ? [open, ...open.map((at) => [at])] : [open];
  return ways.map((inserted) => ({ text: closed(text, inserted), inserted }));
}

/** The ends of the lines that such quotes are opened on. */
function openQuotes(text: string): readonly number[] {
  const lines = text.split("\n");
  const inserted: number[] = [];
  let block: number | undefined;
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const body = line.endsWith("\r") ? line.slice(0, -1) : line;
    const indent = body.length - body.trimStart().length;
    if (block !== undefined && body.trim() !== "" && indent <= block) block = undefined;
    if (block === undefined) {
      if (openQuote(body) !== undefined && followedByStructure(lines, index + 1)) inserted.push(offset + body.length);
      if (/(?:^|[\s:-])[|>][-+\d]{0,2}\s*(?:#.*)?$/.test(body)) block = indent;
    }
    offset += line.length + 1;
  }
  return inserted;
}

/** The offset in the original text of an offset in the repaired one. */
export function original(offset: number, { inserted }: Repaired): number {
  let low = 0;
  let high = inserted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inserted[middle] ?? 0) + middle < offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}

function closed(text: string, inserted: readonly number[]): string {
  let result = "";
  let from = 0;
  for (const at of inserted) {
    const line = text.slice(from, at);
    result += line + (openQuote(line.slice(line.lastIndexOf("\n") + 1)) ?? "");
    from = at;
  }
  return result + text.slice(from);
}

/** The next line that says anything is a key, an item, a comment or a document's end; or there is none. */
function followedByStructure(lines: readonly string[], from: number): boolean {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index]?.trim() ?? "";
    if (line !== "") return /^(?:#|-(?:\s|$)|---|\.\.\.|[}\]]|(?:[\w./:<-]+|"[^"]*"|'[^']*')\s*:(?:\s|$))/.test(line);
  }
  return true;
}

/** The quote that a line's value opens and does not close. */
function openQuote(line: string): string | undefined {
  const value = /^\s*(?:- +)*(?:[^\s'"#][^'"#]*?:\s+)?(?:!?[\w:&!]+\s+)?(?:[[{]\s*)*(["'])/.exec(line);
  const quote = value?.[1];
  if (value === null || quote === undefined) return undefined;
  let open = true;
  for (let at = value[0].length; at < line.length; at += 1) {
    const unit = line[at];
    if (quote === '"' && open && unit === "\\") at += 1;
    else if (unit === quote) open = !open;
    else if (unit === "#" && !open && /\s/.test(line[at - 1] ?? "")) return undefined;
  }
  return open ? quote : undefined;
}
