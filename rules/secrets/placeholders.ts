const words =
  /EXAMPLE|SAMPLE|FAKE|DUMMY|PLACEHOLDER|YOUR_?(?:AWS|KEY|ACC|SEC)|CHANGEME|REDACTED|TESTTEST|XXXXXX|000000|12345678|ABCDEFGH|(.)\1{6}/i;

/**
 * Whether a key id or a secret is a stand-in that nobody can take for a key: AWS's documented examples, repeated or
 * running letters. It looks at the value alone, never at its surroundings.
 */
export function isPlaceholder(value: string): boolean {
  return words.test(value);
}

/** Longer words only, and no repeated letters: a thousand random characters hold a short one now and then. */
const tokenWords =
  /EXAMPLE|PLACEHOLDER|CHANGEME|REDACTED|LONGSTRING|XXXXXXXX|([A-Za-z0-9])\1{7}|([A-Za-z0-9].{3,15})\2\2/;

/** Whether a session token is a stand-in. Rows of `/` are common in real ones. */
export function isTokenPlaceholder(value: string): boolean {
  return tokenWords.test(value);
}
