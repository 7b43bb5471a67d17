import type { Range } from "../model/range.ts";

/** A stretch of a text with its escapes undone, and where each of its letters came from. */
export interface Unescaped {
  readonly text: string;
  /** The stretch of the original text behind a stretch of this one. */
  sourceOf(range: Range): Range;
  /** Whether a stretch holds anything that was undone. */
  isChanged(range: Range): boolean;
}

/*
 * `\/`, `\u002b`, `\x2b`, `%2B`, `&#43;`, `&#x2B;`, and what holds the pieces of a string apart: quotes with an
 * operator or a line break between them, a backslash at the end of a line. Backslashes may be doubled (JSON in JSON).
 */
const escapes =
  /\\{1,3}\/|\\{1,3}u00([0-9a-fA-F]{2})|\\{1,3}x([2-7][0-9a-fA-F])|%(2[BbFf]|3[Dd])|&#(?:x([2-7][0-9a-fA-F])|(\d\d));|(?<=[A-Za-z0-9+/])(?:(["'`])[ \t]*(?:\\?\r?\n[ \t]*)?(?:[+.&]|\.\.|\|\||<>)?[ \t]*(?:\\?\r?\n[ \t]*)?\6|\\\r?\n[ \t]*)(?=[A-Za-z0-9+/])/g;

/** An undone escape: where its replacement stands, how long that is (0 or 1), and where the escape ends. */
interface Change {
  readonly at: number;
  readonly size: number;
  readonly sourceEnd: number;
}

/** A stretch of a text with its escapes undone; undefined where there are none. */
export function unescaped(text: string, { start, end }: Range): Unescaped | undefined {
  const source = text.slice(start, end);
  const changes: Change[] = [];
  let result = "";
  let from = 0;
  for (const match of source.matchAll(escapes)) {
    const letter = letterOf(match);
    result += source.slice(from, match.index);
    from = match.index + match[0].length;
    changes.push({ at: result.length, size: letter.length, sourceEnd: start + from });
    result += letter;
  }
  if (changes.length === 0) return undefined;
  const original = (offset: number, passed: (change: Change) => boolean): number => {
    const last = changes[countWhile(changes, passed) - 1];
    return last === undefined ? start + offset : last.sourceEnd + offset - last.at - last.size;
  };
  return {
    text: result + source.slice(from),
    sourceOf: (range) => ({
      start: original(range.start, ({ at, size }) => at + size <= range.start),
      end: original(range.end, ({ at, size }) => at < range.end && at + size <= range.end),
    }),
    isChanged: (range) => {
      const next = changes[countWhile(changes, ({ at, size }) => at + 1 - size <= range.start)];
      return next !== undefined && next.at < range.end;
    },
  };
}

function letterOf([whole, unicode, hex, percent, entity, decimal]: RegExpExecArray): string {
  const code = unicode ?? hex ?? percent ?? entity;
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  if (decimal !== undefined) return String.fromCharCode(Number(decimal));
  return whole.endsWith("/") ? "/" : "";
}

/** How many changes from the first on are `passed`. */
function countWhile(changes: readonly Change[], passed: (change: Change) => boolean): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const change = changes[middle];
    if (change !== undefined && passed(change)) low = middle + 1;
    else high = middle;
  }
  return low;
}
