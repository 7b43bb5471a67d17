const secretName =
  /(?:secret|sec)[\w.\-" ]{0,4}(?:access)?[\w.\-" ]{0,3}key|aws.{0,24}(?:secret|key|token)|secret.{0,20}aws|access.?key.{0,40}secret|\bsecret["']?\s*(?:=>?|:)/i;
const otherName = /signature|sha-?1|sha-?256|commit|digest|etag|checksum|integrity|x-api-key|api[_-]?key|revision|hash/i;
const keyName = /key|aws|cred|access/i;

/** How far back a name may stand on the same line, in characters. */
const reach = 200;

/** Whether what stands before a value calls it a secret access key: on its line, or on the line before. */
export function namesSecret(text: string, start: number): boolean {
  const line = before(text, start);
  if (otherName.test(line)) return false;
  if (secretName.test(line)) return true;
  return /^[\s"'>|&-]*(?:<\w+>)?["']?$/.test(line) && secretName.test(previousLine(text, start));
}

/** Whether what stands before a value says that it is something else: a hash, a signature, an API key. */
export function namesOther(text: string, start: number): boolean {
  return otherName.test(before(text, start));
}

/** Whether a line speaks of keys, AWS or credentials at all. */
export function speaksOfKeys(text: string, start: number, end: number): boolean {
  const lineEnd = text.indexOf("\n", end);
  const after = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + reach));
  return keyName.test(before(text, start)) || keyName.test(after);
}

function before(text: string, start: number): string {
  return text.slice(Math.max(lineStart(text, start), start - reach), start);
}

function previousLine(text: string, start: number): string {
  const own = lineStart(text, start);
  return own === 0 ? "" : text.slice(Math.max(lineStart(text, own - 1), own - reach), own);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
