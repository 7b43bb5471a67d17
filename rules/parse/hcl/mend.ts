import type { SyntaxProblem } from "../../model/parsed.ts";
import { blankBroken } from "./blank-broken.ts";
import { blanked, withInsertions } from "./mended.ts";
import type { Insertion, Mended } from "./mended.ts";
import { scan } from "./scan.ts";
import type { Line, Scan } from "./scan.ts";

/** A text that the grammar reads, and what had to be changed for it. */
export interface Mending extends Mended {
  readonly problems: readonly SyntaxProblem[];
}

/** Whether the grammar reads a text without an error. */
export type Reads = (text: string) => boolean;

/**
 * Makes a half-typed block readable so that only what is broken is lost: unfinished lines are blanked out, strings
 * and brackets closed, and what the grammar still does not read is blanked statement by statement.
 */
export function mend(text: string, reads: Reads): Mending {
  const problems: SyntaxProblem[] = [];
  const whole = blankUnfinished(text, problems);
  const first = closed(whole, problems);
  if (reads(first.text)) return { ...first, problems };
  const readable = blankBroken(whole, (part) => reads(closed(part, []).text), problems);
  const second = closed(readable, []);
  if (reads(second.text)) return { ...second, problems };
  return { ...withInsertions(blanked(text, 0, text.length), []), problems: [unreadable(text)] };
}

function unreadable(text: string): SyntaxProblem {
  const start = text.search(/\S/);
  return { message: "This block cannot be read", range: { start: Math.max(start, 0), end: text.trimEnd().length } };
}

/** Blanks out lines that stop in the middle: in HCL a statement ends with its line. */
function blankUnfinished(text: string, problems: SyntaxProblem[]): string {
  let result = text;
  const { lines, heredocs } = scan(text);
  for (const { start, end } of lines.filter((line) => isUnfinished(line, text))) {
    problems.push({ message: "This line is not finished", range: { start, end } });
    result = blanked(result, start, end);
  }
  for (const start of heredocs) {
    const end = endOfHeredoc(text, start);
    problems.push({ message: "Nothing closes this heredoc", range: { start, end: text.indexOf("\n", start) } });
    result = blanked(result, text.lastIndexOf("\n", start) + 1, end);
  }
  return heredocs.length === 0 && result !== text ? blankUnfinished(result, problems) : result;
}

const words = /^[\p{L}_][\p{L}\p{N}_-]*(?:[ \t]+(?:"[^"]*"|[\p{L}_][\p{L}\p{N}_-]*))*$/u;
const dangling = /(?:[=.?:+\-*/%<>!&|,]|\$\{)$/;

function isUnfinished({ frame, start, end, whole }: Line, text: string): boolean {
  if (frame !== "body" || !whole) return false;
  const code = text.slice(start, end);
  return words.test(code) || dangling.test(code);
}

/** Where the attributes after an unclosed heredoc go on: at its own indentation, or the block's last line. */
function endOfHeredoc(text: string, at: number): number {
  const lineStart = text.lastIndexOf("\n", at) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? "";
  const next = new RegExp(String.raw`\n${indent}(?=[\p{L}_][\p{L}\p{N}_-]*[ \t]*(?:=[^=]|\{|"))`, "u").exec(
    text.slice(at),
  );
  if (next !== null) return at + next.index + 1;
  const last = text.lastIndexOf("\n}");
  return last > at ? last + 1 : text.length;
}

/** Closes strings and brackets and takes out closers too many; commas part object keys that start with `(`. */
function closed(text: string, problems: SyntaxProblem[]): Mended {
  const { lines, unclosed, surplus } = scan(text);
  let result = text;
  for (const at of surplus) {
    problems.push({ message: `Nothing opens this ${text[at] ?? "bracket"}`, range: { start: at, end: at + 1 } });
    result = blanked(result, at, at + 1);
  }
  for (const { start } of unclosed) {
    problems.push({ message: `Nothing closes this ${text[start] ?? "bracket"}`, range: { start, end: start + 1 } });
  }
  const insertions = unclosed.map(({ end, closers }) => ({ at: end, text: closers }));
  return withInsertions(result, [...insertions, ...commas(result, lines)]);
}

/** The grammar does not know that a line ends an object's item: it takes `a = b` and `(c) = d` for the call `b(c)`. */
function commas(text: string, lines: Scan["lines"]): readonly Insertion[] {
  return lines.flatMap(({ start, frame, depth }, index) => {
    const before = lines[index - 1];
    if (frame !== "object" || text[start] !== "(" || before === undefined || before.depth < depth) return [];
    return /[,{]/.test(text[before.end - 1] ?? "") ? [] : [{ at: before.end, text: "," }];
  });
}
