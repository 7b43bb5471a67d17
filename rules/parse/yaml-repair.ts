/** A text whose half-typed quotes are closed at the end of their lines. */
export interface Repaired {
  readonly text: string;
  /** Offsets in `text` where a character was put in, ascending. */
  readonly inserted: readonly number[];
}

/**
 * Closes quotes that are opened in the value of a line and never closed, where the next line starts a key or an item
 * of its own: what a user has half typed. Returns undefined where nothing is open.
 */
export function repairQuotes(text: string): Repaired | undefined {
  const inserted: number[] = [];
  let result = "";
  for (const line of text.split(/(?<=\n)/)) {
    const body = line.replace(/\r?\n$/, "");
    const quote = openQuote(body);
    result += body;
    if (quote !== undefined) {
      inserted.push(result.length);
      result += quote;
    }
    result += line.slice(body.length);
  }
  return inserted.length === 0 ? undefined : { text: result, inserted };
}

/** The offset in the original text. */
export function original(offset: number, { inserted }: Repaired): number {
  let shift = 0;
  for (const at of inserted) if (at < offset) shift += 1;
  return offset - shift;
}

/** The quote that a line's value opens and does not close. */
function openQuote(line: string): string | undefined {
  const value = /^\s*(?:- +)*(?:[^\s:'"#][^:'"#]*:\s+)?(?:![\w:]+\s+)?(?:\[\s*)?(["'])/.exec(line);
  const quote = value?.[1];
  if (value === null || quote === undefined) return undefined;
  let open = true;
  for (let at = value[0].length; at < line.length; at += 1) {
    const unit = line[at];
    if (quote === '"' && open && unit === "\\") at += 1;
    else if (unit === quote) open = !open;
  }
  return open ? quote : undefined;
}
