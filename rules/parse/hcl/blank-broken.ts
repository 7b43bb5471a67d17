import type { SyntaxProblem } from "../../model/parsed.ts";
import { blanked } from "./mended.ts";
import { scan } from "./scan.ts";
import type { Line } from "./scan.ts";

/** How many lines of one statement are tried alone. */
const tries = 60;

interface Statement {
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
}

/**
 * Blanks out the statements of a body that cannot be read: a block's own statements, the one line of a long value,
 * or else the whole statement.
 */
export function blankBroken(text: string, reads: (text: string) => boolean, problems: SyntaxProblem[]): string {
  const { lines } = scan(text);
  return statements(lines, 0).reduce((result, statement) => mendStatement(result, statement, reads, problems), text);
}

function mendStatement(
  text: string,
  { lines, start, end }: Statement,
  reads: (text: string) => boolean,
  problems: SyntaxProblem[],
): string {
  if (reads(text.slice(start, end))) return text;
  const [first, ...rest] = lines;
  const inner = rest[0];
  if (first !== undefined && inner?.frame === "body" && inner.depth > first.depth) {
    const result = statements(rest.slice(0, -1), inner.depth).reduce(
      (mended, statement) => mendStatement(mended, statement, reads, problems),
      text,
    );
    if (reads(result.slice(start, end))) return result;
  } else {
    for (const line of rest.slice(0, tries)) {
      const result = blanked(text, line.start, line.end);
      if (!reads(result.slice(start, end))) continue;
      problems.push(unreadable(line));
      return result;
    }
  }
  problems.push(unreadable({ start, end: first?.end ?? end }));
  return blanked(text, start, end);
}

function unreadable({ start, end }: { start: number; end: number }): SyntaxProblem {
  return { message: "This cannot be read", range: { start, end } };
}

/** Lines grouped by statement: a line at the body's own depth starts one; deeper lines and the closer belong to it. */
function statements(lines: readonly Line[], depth: number): readonly Statement[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group !== undefined && line.depth > depth) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({ lines: group, start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }));
}
