/**
 * Texts of fixtures with their placeholders filled in: key-shaped strings are never written down. `{{id:AKIA:7}}` is
 * a well-formed key id of that prefix, `{{secret:7}}` a secret access key, `{{token:7}}` a session token; equal
 * numbers give equal values. `{{join}}` is nothing: it parts what only looks like a key.
 */
export function filled(text: string): string {
  return text
    .replaceAll("{{join}}", "")
    .replaceAll(/\{\{id:(AKIA|ASIA):(\d+)\}\}/g, (_, prefix: string, seed: string) => keyId(prefix, Number(seed)))
    .replaceAll(/\{\{secret:(\d+)\}\}/g, (_, seed: string) => secretKey(Number(seed)))
    .replaceAll(/\{\{token:(\d+)\}\}/g, (_, seed: string) => sessionToken(Number(seed)));
}

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A well-formed access key id: today's keys have `Q`–`Z` or `2`–`7` after the prefix. */
export function keyId(prefix: string, seed: number): string {
  const next = random(seed);
  const first = base32.slice(16)[next(16)] ?? "Q";
  return prefix + first + "7" + letters(base32, 14, next);
}

/** A well-formed secret access key. */
export function secretKey(seed: number): string {
  return letters(base64, 40, random(seed + 1000));
}

/** A well-formed session token. */
export function sessionToken(seed: number): string {
  return `IQoJb3JpZ2luX2Vj${letters(base64, 340, random(seed + 2000))}`;
}

function letters(alphabet: string, length: number, next: (below: number) => number): string {
  return Array.from({ length }, () => alphabet[next(alphabet.length)]).join("");
}

/** A small deterministic generator (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed + 0x6d2b79f5;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
