import type { Range } from "../../model/range.ts";

/** Where the text that the grammar read stands in the file. */
export interface Place {
  /** The text as the grammar read it: mended where it was broken. */
  readonly text: string;
  /** The file offset of an offset in `text`. */
  readonly original: (offset: number) => number;
  readonly range: (start: number, end: number) => Range;
}

/** A place of a mended text whose offsets start at `base` in the file. */
export function placeAt(text: string, original: (offset: number) => number, base: number): Place {
  const at = (offset: number) => base + original(offset);
  return { text, original: at, range: (start, end) => ({ start: at(start), end: at(end) }) };
}
