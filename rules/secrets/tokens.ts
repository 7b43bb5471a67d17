import type { Range } from "../model/range.ts";
import { isPlaceholder } from "./placeholders.ts";
import { isBase64 } from "./runs.ts";
import { entropy } from "./score.ts";

const prefixed = /(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|FQoDYXdz|AQoDYXdz)/g;
const named = /(?:session|security)[_.\- ]?token["']?\s*(?:=>?|:)\s*["']?/gi;

/** The shortest session token, in characters. */
const least = 80;

/** The session tokens of a text: by how they begin, or by their name. */
export function tokensIn(text: string): readonly Range[] {
  const found = new Map<number, Range>();
  for (const { index } of text.matchAll(prefixed)) add(found, text, index, false);
  for (const match of text.matchAll(named)) add(found, text, match.index + match[0].length, true);
  return [...found.values()].sort((left, right) => left.start - right.start);
}

function add(found: Map<number, Range>, text: string, at: number, byName: boolean): void {
  if (at > 0 && isBase64(text.charCodeAt(at - 1)) && !byName) return;
  let end = at;
  while (end < text.length && (isBase64(text.charCodeAt(end)) || text[end] === "=")) end += 1;
  if (end - at < least) return;
  const value = text.slice(at, end);
  if (byName ? entropy(value) < 4.5 || isPlaceholder(value.replaceAll("/", "")) : /EXAMPLE/i.test(value)) return;
  found.set(at, { start: at, end });
}
