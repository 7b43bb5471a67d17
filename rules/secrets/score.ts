/** Bits of Shannon entropy per character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const unit of text) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** How often a character of one class follows another in names and paths: upper, lower, digit, symbol. */
const named = [
  [0.2, 0.74, 0.03, 0.03],
  [0.14, 0.77, 0.03, 0.06],
  [0.16, 0.16, 0.58, 0.1],
  [0.25, 0.63, 0.09, 0.03],
] as const;

/** The same in random base64. */
const random = [26 / 64, 26 / 64, 10 / 64, 2 / 64] as const;

/**
 * Natural log of how much more a text looks like a name or a path than like random base64, over its character classes.
 * Random 40-character strings score about -13, and one in 10,000 of them above 4; names and paths score above 0.
 */
export function nameLikeness(text: string): number {
  let score = 0;
  for (let at = 1; at < text.length; at += 1) {
    const from = classOf(text.charCodeAt(at - 1));
    const to = classOf(text.charCodeAt(at));
    score += Math.log((named[from]?.[to] ?? 1) / (random[to] ?? 1));
  }
  return score;
}

function classOf(unit: number): 0 | 1 | 2 | 3 {
  if (unit >= 65 && unit <= 90) return 0;
  if (unit >= 97 && unit <= 122) return 1;
  return unit >= 48 && unit <= 57 ? 2 : 3;
}
