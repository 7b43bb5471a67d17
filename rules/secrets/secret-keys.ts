import type { Range } from "../model/range.ts";
import type { SecretCandidate } from "./candidates.ts";
import { idLength, isIdAt } from "./ids.ts";
import { nameBefore } from "./names.ts";
import type { Named } from "./names.ts";
import { isPlaceholder } from "./placeholders.ts";
import { unglued } from "./runs.ts";
import { entropy, nameLikeness } from "./score.ts";

/** The length of a secret access key, in characters. */
export const secretLength = 40;

/** An escape, an id and a slash may stand before it in one run. */
const longestRun = 5 + idLength + 1 + secretLength;

/** The strings of a text that have the shape of a secret access key and no name that says otherwise. */
export function secretKeysIn(text: string, runs: readonly Range[]): readonly SecretCandidate[] {
  return runs.flatMap((run) => {
    const start = secretStart(text, run);
    if (start === undefined) return [];
    const value = text.slice(start, run.end);
    return secretOf(value, () => nameBefore(text, start, "secret"), { start, end: run.end }, "plain") ?? [];
  });
}

/** The candidate that a value of 40 characters is, by its shape and by what the text calls it. */
export function secretOf(
  value: string,
  named: () => Named,
  range: Range,
  written: SecretCandidate["written"],
): SecretCandidate | undefined {
  if (!hasShape(value)) return undefined;
  const likeness = nameLikeness(value);
  const name = likeness > 4 ? "other" : named();
  if (name === "other") return undefined;
  const strong = likeness < 0 && /\d/.test(value);
  return {
    role: "secret",
    range,
    length: secretLength,
    written,
    strong,
    named: name === "secret" || (name === "maybe-secret" && strong),
  };
}

function secretStart(text: string, { start, end }: Range): number | undefined {
  if (end - start < secretLength || end - start > longestRun || text[end] === "=" || isJoined(text, end, 1))
    return undefined;
  const own = end - start === secretLength && text[start - 1] !== "\\" ? start : afterGlue(text, start, end);
  return own === undefined || isJoined(text, own - 1, -1) || isUrlPath(text, own) ? undefined : own;
}

/** Behind an escape that is glued to it, or behind `AKIA…/`. */
function afterGlue(text: string, start: number, end: number): number | undefined {
  const free = unglued(text, start);
  const behind = isIdAt(text, free) ? free + idLength + 1 : free;
  return [behind, start].find((at) => end - at === secretLength);
}

/** `-` or `_` with a letter behind it: a piece of something longer. */
function isJoined(text: string, at: number, step: 1 | -1): boolean {
  return /[-_]/.test(text[at] ?? "") && /[A-Za-z0-9]/.test(text[at + step] ?? "");
}

/** `.com/…` */
function isUrlPath(text: string, start: number): boolean {
  return text[start - 1] === "." && /^[a-z]{2,5}\//.test(text.slice(start, start + 6));
}

function hasShape(value: string): boolean {
  if (!/[A-Z]/.test(value) || !/[a-z]/.test(value) || /^[0-9a-f]+$/i.test(value)) return false;
  return (value.match(/[+/]/g)?.length ?? 0) <= 8 && !isPlaceholder(value) && entropy(value) >= 4.1;
}
