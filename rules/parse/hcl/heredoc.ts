import { isHeader } from "./header.ts";

/** The start of a heredoc: `<<EOF` or `<<-EOF` at the end of a line. */
export interface Heredoc {
  readonly marker: string;
  /** Where its first line starts. */
  readonly body: number;
}

const start = /<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?(?:\n|$)/uy;

/** The heredoc that starts at an offset, or undefined. */
export function heredocStart(text: string, at: number): Heredoc | undefined {
  start.lastIndex = at;
  const marker = start.exec(text)?.[1];
  return marker === undefined ? undefined : { marker, body: start.lastIndex };
}

/**
 * The end of a heredoc's closing marker, or undefined where nothing closes it. A marker after the header of another
 * block and another heredoc of the same name belongs to that one: this one is being typed.
 */
export function heredocEnd(text: string, { marker, body }: Heredoc): number | undefined {
  let header = false;
  for (let at = body; at < text.length;) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end);
    const trimmed = line.trim();
    if (trimmed === marker) return at + line.trimEnd().length;
    header ||= isHeader(line);
    if (header && (trimmed.endsWith(`<<${marker}`) || trimmed.endsWith(`<<-${marker}`))) return undefined;
    at = end + 1;
  }
  return undefined;
}
