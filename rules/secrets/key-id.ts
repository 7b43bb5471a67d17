import { isPlaceholder } from "./placeholders.ts";
import { entropy } from "./score.ts";

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * Whether a 20-character id can have been issued: base32, and the fifth character as AWS sets it today (`Q`–`Z`,
 * `2`–`7`) or set it in older keys (`I` or `J`, which end in `A` or `Q`). Seen in issued keys, not documented by AWS.
 */
export function isIssuable(id: string): boolean {
  const body = id.slice(4);
  if (!/^[A-Z2-7]{16}$/.test(body) || isPlaceholder(id) || entropy(id) < 3) return false;
  return /^[Q-Z2-7]/.test(body) || (/^[IJ]/.test(body) && /[AQ]$/.test(body));
}

/**
 * The 12-digit account id inside a key id of today's form: 40 bits behind the first one. Undefined for older ids and
 * where the bits are no account.
 */
export function accountOf(id: string): string | undefined {
  const body = id.slice(4);
  if (!/^[Q-Z2-7]/.test(body)) return undefined;
  let bits = 0n;
  for (const letter of body.slice(0, 10)) {
    const value = base32.indexOf(letter);
    if (value < 0) return undefined;
    bits = (bits << 5n) | BigInt(value);
  }
  const account = (bits >> 9n) & 0xffffffffffn;
  return account > 999_999_999_999n ? undefined : account.toString().padStart(12, "0");
}
