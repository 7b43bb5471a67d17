import type { IdCandidate } from "./candidates.ts";
import { accountOf, isIssuable } from "./key-id.ts";
import { speaksOfKeys } from "./names.ts";
import { isPlaceholder } from "./placeholders.ts";
import { isBase64, unglued } from "./runs.ts";

/** The length of an access key id, in characters. */
export const idLength = 20;

const shape = /(?:A[KS]IA|ABIA|ACCA)[A-Z0-9]{16}/g;
const shapeHere = new RegExp(shape, "y");

/** How far before an id an escape that is glued to it can start, in characters. */
const glue = 6;

/** The access key ids of a text, placeholders left out. */
export function idsIn(text: string): readonly IdCandidate[] {
  const found: IdCandidate[] = [];
  for (const { index } of text.matchAll(shape)) {
    if (!startsAt(text, index) || !endsAt(text, index + idLength)) continue;
    const id = candidate(text, index);
    if (id !== undefined) found.push(id);
  }
  return found;
}

/** Whether an id stands at `at`. */
export function isIdAt(text: string, at: number): boolean {
  shapeHere.lastIndex = at;
  return shapeHere.test(text) && endsAt(text, at + idLength);
}

/** At the start of a run of base64 letters, behind the escape that is glued to it, or behind a `/` (`s3://AKIA…`). */
function startsAt(text: string, start: number): boolean {
  if (text[start - 1] === "/") return true;
  let run = start;
  while (run > start - glue && isBase64(text.charCodeAt(run - 1))) run -= 1;
  return run === start || unglued(text, run) === start;
}

/** Of the letters of base64 only a `/` may follow an id. */
function endsAt(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  return next === 47 || !isBase64(next);
}

function candidate(text: string, start: number): IdCandidate | undefined {
  const end = start + idLength;
  const id = text.slice(start, end);
  if (isPlaceholder(id)) return undefined;
  const issuable = isIssuable(id);
  const temporary = id.startsWith("ASIA");
  const account = accountOf(id);
  return {
    role: "id",
    range: { start, end },
    length: idLength,
    written: "plain",
    temporary,
    issuable,
    alone:
      issuable && !(temporary && isScope(text, end)) && (/[2-7]/.test(id.slice(4)) || speaksOfKeys(text, start, end)),
    lastFour: id.slice(-4),
    ...(account === undefined ? {} : { account }),
  };
}

/** `/20261124/eu-west-1/s3/aws4_request`: the id names who signed a request. */
function isScope(text: string, end: number): boolean {
  return /^(?:\/|%2F)\d{8}(?:\/|%2F)/i.test(text.slice(end, end + 16));
}
