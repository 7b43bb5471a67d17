import type { Range } from "../model/range.ts";
import { isPlaceholder } from "./placeholders.ts";

const sibling =
  /access[-_. ]?key(?:[-_. ]?id)?["'\])]{0,2}\s*(?:=>|:=|=|:|>|,)\s*(["'`]?)([A-Za-z0-9_-]{16,64})\1[ \t]*(?:[,;<}]|\r?\n|$)/gi;
const awsId = /^(?:A[KS]IA|ABIA|ACCA)/;

/** How far from a secret its id may stand, in characters. */
const reach = 200;

/**
 * Whether the key id beside a secret is written out and is none of AWS's: a store that speaks S3's language (Spaces,
 * Wasabi, MinIO, Google's HMAC keys), whose secrets look alike. Variables and placeholders are no such id.
 */
export function belongsElsewhere(text: string, { start, end }: Range): boolean {
  const around = text.slice(Math.max(0, start - reach), start) + "\n" + text.slice(end, end + reach);
  for (const [, quote, value = ""] of around.matchAll(sibling)) {
    if (awsId.test(value) || isPlaceholder(value) || /^[A-Z]+(?:_[A-Z]+)+$/.test(value)) continue;
    if (/\d/.test(value) && (quote !== "" || /\d.*\d/.test(value))) return true;
  }
  return false;
}
