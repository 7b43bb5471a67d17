import type { Range } from "../model/range.ts";
import type { TokenCandidate } from "./candidates.ts";
import { isIdAt } from "./ids.ts";
import { nameBefore } from "./names.ts";
import { isTokenPlaceholder } from "./placeholders.ts";
import { isBase64, unglued } from "./runs.ts";
import { entropy } from "./score.ts";

/** How session tokens begin: `origin_ec` today, `…/aws` before. AWS documents neither. */
const prefix = /(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|[FA]QoDYXdz)/y;
/** What looks alike and is not one: JSON Web Tokens, Bedrock keys. */
const others = /(?:eyJ|ABSK)/y;
/** A token goes on in the next line of a string, with its quotes and operators. */
const lineBreak =
  /(?:["'`]?[ \t]*[+.&]?[ \t]*\\?\r?\n[ \t]*[+.&]?[ \t]*["'`]?|\\r?\\n|\\n)(?=([A-Za-z0-9+/]{16,}={0,2})(?:["'`;,\s\\]|$))/y;

/** The shortest session token, in characters: by how it begins, by its name, and what a line of one has, with a name or without. */
const least = { prefixed: 100, named: 80, line: 48, namedLine: 60 } as const;

/** The longest line that somebody wraps a token at, in characters. */
const longestLine = 160;

/** The session tokens among the runs of a text. */
export function tokensIn(text: string, runs: readonly Range[]): readonly TokenCandidate[] {
  const found: TokenCandidate[] = [];
  let last = 0;
  for (const run of runs) {
    if (run.start < last || run.end - run.start < least.line) continue;
    const start = unglued(text, run.start);
    const candidate = tokenAt(text, start, run.end);
    if (candidate === undefined) continue;
    found.push(candidate);
    last = candidate.range.end;
  }
  return found;
}

function tokenAt(text: string, start: number, runEnd: number): TokenCandidate | undefined {
  const prefixed = startsWith(prefix, text, start);
  if (
    !prefixed &&
    (runEnd - start < least.namedLine || !isMixed(text.slice(start, runEnd)) || startsWith(others, text, start))
  )
    return undefined;
  if (isSigned(text, start) || (!prefixed && nameBefore(text, start, "token") !== "token")) return undefined;
  const { end, length } = extent(text, start, runEnd);
  if (length < (prefixed ? least.prefixed : least.named)) return undefined;
  const value = text.slice(start, end);
  if (isTokenPlaceholder(value) || (!prefixed && entropy(value.slice(0, runEnd - start)) < 4.5)) return undefined;
  return { role: "token", range: { start, end }, length, written: end - start === length ? "plain" : "escaped" };
}

/** The whole token: padding, and the lines it goes on in. */
function extent(text: string, start: number, runEnd: number): { readonly end: number; readonly length: number } {
  let end = runEnd;
  let length = runEnd - start;
  let line = start;
  while (end - line >= least.line && end - line <= longestLine) {
    lineBreak.lastIndex = end;
    if (!lineBreak.test(text) || isIdAt(text, lineBreak.lastIndex)) break;
    line = lineBreak.lastIndex;
    end = line;
    while (isBase64(text.charCodeAt(end))) end += 1;
    length += end - line;
  }
  const padding = /^={0,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { end: end + padding, length: length + padding };
}

/** `X-Amz-Security-Token=` in a signed URL: it opens nothing without the secret that signed. */
function isSigned(text: string, start: number): boolean {
  return /X-Amz-Security-Token=$/i.test(text.slice(Math.max(0, start - 24), start));
}

function isMixed(value: string): boolean {
  return /[A-Z]/.test(value) && /[a-z]/.test(value);
}

function startsWith(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
