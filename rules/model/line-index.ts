/** A place in a text as people and editors count: both from 0, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into lines and back. */
export interface LineIndex {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  /** The text of a line without its line break. */
  lineAt(line: number): string;
  readonly lineCount: number;
}

/** The line index of a text. Line breaks are LF, CRLF and CR, as in the Language Server Protocol. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const startOf = (line: number): number => starts[Math.max(0, Math.min(line, starts.length - 1))] ?? 0;
  const endOf = (line: number): number => starts[line + 1] ?? text.length;
  return {
    lineCount: starts.length,
    positionAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: offset - startOf(low) };
    },
    offsetAt: ({ line, character }) =>
      line >= starts.length ? text.length : Math.min(startOf(line) + character, endOf(line)),
    lineAt: (line) => text.slice(startOf(line), endOf(line)).replace(/[\r\n]+$/, ""),
  };
}
