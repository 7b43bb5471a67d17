import { isHeader } from "./header.ts";
import { heredocEnd, heredocStart } from "./heredoc.ts";

/** A stretch of a file that is parsed on its own. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

const heredoc = /<<-?[\p{L}_][\p{L}\p{N}_-]*[ \t]*\r?\n/gu;

/**
 * Cuts a file where a top-level block starts in the first column, so that what is half typed in one block cannot
 * swallow the next. Lines inside heredocs and block comments do not count.
 */
export function cutBlocks(text: string): readonly Piece[] {
  const cuts: number[] = [];
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    if (at > 0 && isHeader(line)) cuts.push(at);
    at = Math.max(skipComment(text, at, line), skipHeredoc(text, at, line), end + 1);
  }
  return [0, ...cuts].map((start, index) => ({ start, text: text.slice(start, cuts[index]) }));
}

/** Where a block comment that is left open in this line ends, or 0. */
function skipComment(text: string, at: number, line: string): number {
  const open = line.lastIndexOf("/*");
  if (open === -1 || line.includes("*/", open + 2) || !isCode(line, open)) return 0;
  const end = text.indexOf("*/", at + open + 2);
  return end === -1 ? text.length : text.indexOf("\n", end) + 1 || text.length;
}

/** `/*` in a string such as `"arn:aws:s3:::logs/*"` opens no comment; in a line comment nothing opens. */
function isCode(line: string, offset: number): boolean {
  const before = line.slice(0, offset);
  const unquoted = before.replaceAll(/\\./g, "").replaceAll(/"[^"]*"/g, "");
  return !/"|#|\/\//.test(unquoted);
}

function skipHeredoc(text: string, at: number, line: string): number {
  if (!line.includes("<<")) return 0;
  heredoc.lastIndex = at;
  const match = heredoc.exec(text);
  if (match === null || match.index > at + line.length || !isCode(line, match.index - at)) return 0;
  const found = heredocStart(text, match.index);
  const end = found === undefined ? undefined : heredocEnd(text, found);
  return end ?? 0;
}
