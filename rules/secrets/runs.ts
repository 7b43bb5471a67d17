import type { Range } from "../model/range.ts";

/** A stretch of base64 letters, as long as it goes. */
export type Run = Range;

const inBase64 = new Uint8Array(128);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/") inBase64[letter.charCodeAt(0)] = 1;

/** Whether a UTF-16 unit is a base64 letter. */
export function isBase64(unit: number): boolean {
  return unit < 128 && inBase64[unit] === 1;
}

/** All runs of at least `least` letters: jumps ahead, so that most of a text is never looked at. */
export function* runsOf(text: string, least: number): Generator<Run> {
  let at = least - 1;
  while (at < text.length) {
    if (!isBase64(text.charCodeAt(at))) {
      at += least;
      continue;
    }
    let start = at;
    while (start > 0 && isBase64(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && isBase64(text.charCodeAt(end))) end += 1;
    if (end - start >= least) yield { start: unglued(text, start), end };
    at = end + least - 1;
  }
}

/** The start of a run without the escape that is glued to it: `\n`, `\u003d`, `\x3d`, `%3D`. */
export function unglued(text: string, start: number): number {
  const before = text[start - 1];
  if (before === "\\") {
    const escape = /^(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[nrt])/.exec(text.slice(start, start + 5));
    return start + (escape?.[0].length ?? 0);
  }
  if (before === "%" && /^[0-9A-F]{2}/.test(text.slice(start, start + 2))) return start + 2;
  return start;
}
