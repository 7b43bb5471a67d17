import type { Range } from "../model/range.ts";

const inBase64 = new Uint8Array(128);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  inBase64[letter.charCodeAt(0)] = 1;

/** Whether a UTF-16 unit is a letter of base64. False beyond the ends of a text. */
export function isBase64(unit: number): boolean {
  return unit < 128 && inBase64[unit] === 1;
}

/** All longest stretches of at least `least` base64 letters. It jumps ahead: most of a text is never looked at. */
export function runsOf(text: string, least: number): readonly Range[] {
  const runs: Range[] = [];
  const { length } = text;
  let at = least - 1;
  while (at < length) {
    if (!isBase64(text.charCodeAt(at))) {
      at += least;
      continue;
    }
    const floor = at - least + 1;
    let start = at;
    while (start > floor && isBase64(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < length && isBase64(text.charCodeAt(end))) end += 1;
    if (end - start >= least) runs.push({ start, end });
    at = end + least;
  }
  return runs;
}

const escape = /(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[nrtbf0])/y;
const percent = /[0-9A-Fa-f]{2}/y;
const colour = /[0-9]{0,3}m/y;

/** The start of a run without the end of an escape that is glued to it: `\n`, `\u003d`, `\x3d`, `%3D`, `ESC[31m`. */
export function unglued(text: string, start: number): number {
  const before = text[start - 1];
  if (before === "\\") return after(escape, text, start);
  if (before === "%") return after(percent, text, start);
  if (before === "[" || before === ";") return after(colour, text, start);
  return start;
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
