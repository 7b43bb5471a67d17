import type { Range } from "../../model/range.ts";
import type { Replacement } from "./site.ts";

/** Removes arguments or properties of a list in brackets with their commas, and with their lines where those are theirs. */
export function argumentsRemoved(text: string, removed: readonly Range[]): readonly Replacement[] {
  return groupsOf(text, removed).map((group) => ({ range: withComma(text, group), with: "" }));
}

/** Where the bracket that holds `at` opens, and where it closes; undefined where one of them is not there. */
export function bracketAround(text: string, at: number): Range | undefined {
  const open = scan(text, at - 1, -1, ")]}", "([{");
  const close = scan(text, at, 1, "([{", ")]}");
  return open === undefined || close === undefined ? undefined : { start: open, end: close + 1 };
}

/** Nothing but a comma between two of them makes them one. */
function groupsOf(text: string, ranges: readonly Range[]): readonly Range[] {
  const groups: Range[] = [];
  for (const range of [...ranges].sort((left, right) => left.start - right.start)) {
    const last = groups.at(-1);
    if (last !== undefined && /^\s*,\s*$/.test(text.slice(last.end, range.start)))
      groups[groups.length - 1] = { start: last.start, end: range.end };
    else groups.push(range);
  }
  return groups;
}

function withComma(text: string, { start, end }: Range): Range {
  const comma = /^\s*,/.exec(text.slice(end, end + 80))?.[0].length;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const ownLine = text.slice(lineStart, start).trim() === "";
  if (comma !== undefined) {
    const rest = /^[ \t]*(?:\r?\n)?/.exec(text.slice(end + comma))?.[0] ?? "";
    if (ownLine && rest.endsWith("\n")) return { start: lineStart, end: end + comma + rest.length };
    return { start, end: end + comma + (/^[ \t]*/.exec(rest)?.[0].length ?? 0) };
  }
  const before = /,\s*$/.exec(text.slice(Math.max(0, start - 400), start))?.[0].length;
  return { start: before === undefined ? start : start - before, end };
}

/** The first bracket of `wanted` that is not closed again on the way; strings are not read, credentials hold none. */
function scan(text: string, from: number, step: 1 | -1, nested: string, wanted: string): number | undefined {
  let depth = 0;
  for (let at = from; at >= 0 && at < text.length && Math.abs(at - from) < 4000; at += step) {
    const letter = text.charAt(at);
    if (nested.includes(letter)) depth += 1;
    else if (wanted.includes(letter)) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return undefined;
}
