import type { Range } from "../model/range.ts";
import { isIssuable } from "./key-id.ts";
import { namesOther, namesSecret, speaksOfKeys } from "./names.ts";
import { isPlaceholder } from "./placeholders.ts";
import { isBase64, runsOf, unglued } from "./runs.ts";
import { entropy, nameLikeness } from "./score.ts";

/** An access key id in a text. */
export interface IdCandidate extends Range {
  readonly temporary: boolean;
  readonly issuable: boolean;
  /** Worth saying without its secret. */
  readonly alone: boolean;
}

/** A secret access key in a text. */
export interface SecretCandidate extends Range {
  /** Looks random beyond doubt. */
  readonly strong: boolean;
  readonly named: boolean;
}

const idPattern = /(?:AKIA|ASIA)[A-Z0-9]{16}/g;

/** The access key ids of a text, placeholders left out. */
export function idsIn(text: string): readonly IdCandidate[] {
  const found: IdCandidate[] = [];
  for (const match of text.matchAll(idPattern)) {
    const start = match.index;
    const end = start + 20;
    const [id] = match;
    if (!startsHere(text, start) || endsLater(text, end) || isPlaceholder(id) || !/^[A-Z2-7]{16}$/.test(id.slice(4))) continue;
    const issuable = isIssuable(id) && entropy(id) >= 3;
    const alone = issuable && (/[2-7]/.test(id.slice(4)) || speaksOfKeys(text, start, end));
    found.push({ start, end, temporary: id.startsWith("ASIA"), issuable, alone });
  }
  return found;
}

/** The strings of a text that have the shape of a secret access key. */
export function secretsIn(text: string): readonly SecretCandidate[] {
  const found: SecretCandidate[] = [];
  for (const run of runsOf(text, 40)) {
    const start = afterId(text, run.start, run.end);
    if (run.end - start !== 40 || text[run.end] === "=") continue;
    const value = text.slice(start, run.end);
    const named = namesSecret(text, start);
    if (!hasShape(value) || namesOther(text, start)) continue;
    const likeness = nameLikeness(value);
    if (likeness > 4) continue;
    found.push({ start, end: run.end, strong: /\d/.test(value) && likeness < 0, named });
  }
  return found;
}

function hasShape(value: string): boolean {
  if (!/[A-Z]/.test(value) || !/[a-z]/.test(value) || /^[0-9a-f]+$/i.test(value)) return false;
  return (value.match(/[+/]/g)?.length ?? 0) <= 8 && !isPlaceholder(value) && entropy(value) >= 4.1;
}

/** `AKIA…/secret` in one run: the secret starts behind the slash. */
function afterId(text: string, start: number, end: number): number {
  return end - start === 61 && /^(?:AKIA|ASIA)[A-Z2-7]{16}\//.test(text.slice(start, start + 21)) ? start + 21 : start;
}

function startsHere(text: string, start: number): boolean {
  let run = start;
  while (run > 0 && isBase64(text.charCodeAt(run - 1)) && text[run - 1] !== "/") run -= 1;
  return run === start || unglued(text, run) === start;
}

function endsLater(text: string, end: number): boolean {
  return isBase64(text.charCodeAt(end)) && text[end] !== "/";
}
