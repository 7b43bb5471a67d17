const secretName =
  /(?:secret|sec)[\w.\-" ]{0,4}(?:access)?[\w.\-" ]{0,3}key|aws.{0,24}(?:secret|key|token)|secret.{0,20}aws|access.?key.{0,40}secret/gi;
/** Too common a name to count for anything that could be a word. */
const bareSecret = /\bsecret["']?\s*(?:=>?|:)/gi;
const tokenName = /(?:session|security)[-_. ]?token|\baws[-_.]?token/gi;
const otherName = /signature|sha-?(?:1|256|384|512)|commit|digest|etag|checksum|integrity|revision|\bhash|api[-_]?key/i;
/** Lines between a name and its value that name neither. */
const attribute = /^\s*["']?(?:type|description|sensitive|noecho|key|allowedpattern)["']?\s*[:=]/i;
/** Whose secret keys are told apart from AWS's by their name alone. */
const otherOwner =
  /(?:captcha|turnstile|jwt|django|flask|\bapp\.|\bapp\.config\[|rails|laravel|session|cookie|csrf|oauth|client|consumer|webhook|signing|encrypt\w{0,4}|stripe|paypal|twilio|paystack|razorpay|github|gitlab|google|facebook|twitter|auth0|clerk|firebase|supabase|cloudinary|klaytn|caver|qcloud|tencent|aliyun|alibaba|oss|cos|azure)[\w.\-["' ]{0,12}secret/i;
const keyName = /key|aws|cred/i;

/** How far back a name may stand on the same line, in characters. */
const reach = 200;
/** How far from the start of its name a session token may stand on a line. */
const tokenReach = 48;

/** What stands before a value says of it. */
export type Named = "secret" | "maybe-secret" | "token" | "other" | "nothing";

/** What the text before `start` calls the value there, on its line or where a line only holds a value, on those above. */
export function nameBefore(text: string, start: number, wanted: "secret" | "token"): Named {
  const line = before(text, start);
  if (otherName.test(ownName(line))) return "other";
  const own = nameIn(line, wanted);
  if (own !== "nothing" || !isBare(line)) return own;
  return nameIn(namesAbove(text, start), wanted);
}

/** Whether a line speaks of keys, AWS or credentials at all. */
export function speaksOfKeys(text: string, start: number, end: number): boolean {
  const [after = ""] = text.slice(end, end + reach).split("\n", 1);
  return keyName.test(before(text, start)) || keyName.test(after);
}

function nameIn(context: string, wanted: "secret" | "token"): Named {
  if (wanted === "token") return context.length - lastOf(tokenName, context) <= tokenReach ? "token" : "nothing";
  const at = lastOf(secretName, context);
  if (at >= 0) {
    const near = context.slice(Math.max(0, at - 24));
    return otherName.test(near) || (otherOwner.test(near) && !/aws|amazon|s3/i.test(near)) ? "other" : "secret";
  }
  const bare = lastOf(bareSecret, context);
  if (bare < 0) return "nothing";
  return otherName.test(context.slice(bare)) ? "other" : "maybe-secret";
}

function lastOf(pattern: RegExp, context: string): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { index } of context.matchAll(pattern)) last = index;
  return last;
}

/** The word that the value is given to: `etag` of `etag: "`. */
function ownName(line: string): string {
  return /[\w.-]+["'\])]{0,2}\s*(?:=>|:=|=|:|>|,|\()?\s*["'`]?$/.exec(line.slice(-80))?.[0] ?? "";
}

/** Whether a line says nothing of its value: it starts there, or after a word such as `value:` or `<string>`. */
function isBare(line: string): boolean {
  return /^[\s"'`>|&\-{,+.(]*(?:<\w+>|["']?(?:value|default|string(?:value)?|data)["']?\s*[:=]\s*)?["'`]?$/i.test(line);
}

/** The line above, and further ones up to the fourth while they name another attribute of the same thing. */
function namesAbove(text: string, start: number): string {
  let end = start - before(text, start).length - 1;
  for (let lines = 0; lines < 4 && end > 0 && text[end] === "\n"; lines += 1) {
    const line = before(text, end);
    if (line.trim() !== "" && !attribute.test(line)) return line;
    if (line.search(secretName) >= 0 || line.search(tokenName) >= 0) return line;
    end -= line.length + 1;
  }
  return "";
}

/** The line up to `start`, its last 200 characters where it is longer. */
function before(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - reach), start);
  return near.slice(near.lastIndexOf("\n") + 1);
}
