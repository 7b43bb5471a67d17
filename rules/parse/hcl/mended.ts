/** A text made readable: some of it blanked out, some closers inserted. */
export interface Mended {
  readonly text: string;
  /** The offset in the original text of an offset in `text`. */
  readonly original: (offset: number) => number;
}

/** A piece of text to insert, in offsets of the original. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** A text with insertions, and the way back. */
export function withInsertions(text: string, insertions: readonly Insertion[]): Mended {
  if (insertions.length === 0) return { text, original: (offset) => Math.min(offset, text.length) };
  const ordered = [...insertions].sort((left, right) => left.at - right.at);
  let mended = "";
  let from = 0;
  for (const { at, text: inserted } of ordered) {
    mended += text.slice(from, at) + inserted;
    from = Math.max(from, at);
  }
  mended += text.slice(from);
  return { text: mended, original: (offset) => originalOffset(offset, ordered, text.length) };
}

function originalOffset(offset: number, insertions: readonly Insertion[], length: number): number {
  let inserted = 0;
  for (const { at, text } of insertions) {
    if (at + inserted >= offset) break;
    if (at + inserted + text.length >= offset) return at;
    inserted += text.length;
  }
  return Math.min(offset - inserted, length);
}

/** A text of the same length with a stretch of it replaced by spaces; line ends stay. */
export function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, " ") + text.slice(end);
}
