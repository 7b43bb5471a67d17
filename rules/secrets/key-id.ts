const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Whether a 20-character id could have been issued: base32, and today's or the older form of the fifth character. */
export function isIssuable(id: string): boolean {
  const body = id.slice(4);
  if (!/^[A-Z2-7]{16}$/.test(body)) return false;
  return /^[Q-Z2-7]/.test(body) || (/^[IJ]/.test(body) && /[AQ]$/.test(body));
}

/** The 12-digit account id inside a key id of today's form; undefined for older ones and for ids that hold none. */
export function accountOf(id: string): string | undefined {
  const body = id.slice(4);
  if (!/^[Q-Z2-7]/.test(body)) return undefined;
  let bits = 0n;
  for (const letter of body.slice(0, 10)) {
    const value = base32.indexOf(letter);
    if (value < 0) return undefined;
    bits = (bits << 5n) | BigInt(value);
  }
  const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
  return account > 999_999_999_999n ? undefined : account.toString().padStart(12, "0");
}
