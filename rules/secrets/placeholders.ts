const words =
  /EXAMPLE|SAMPLE|FAKE|DUMMY|PLACEHOLDER|YOUR(?:KEY|ACC|SEC|AWS)|CHANGEME|REDACTED|TESTTEST|XXXXXX|000000|12345678|ABCDEFGH|(.)\1{6}/i;

/** Whether a value is a stand-in that nobody took for a key: AWS's documented examples, repeated or running letters. */
export function isPlaceholder(value: string): boolean {
  return words.test(value);
}
