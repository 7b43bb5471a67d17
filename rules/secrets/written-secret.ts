import { findCredentials } from "./find-credentials.ts";
import { isPlaceholder } from "./placeholders.ts";
import { entropy } from "./score.ts";
import { secretness, wordsOf } from "./secret-names.ts";
import { tokenName } from "./known-tokens.ts";

/** What stands for a value that is given elsewhere: references of all kinds, templates, holes to fill in. */
const elsewhere =
  /^$|\$[{(]|^\$\w|\{\{|\}\}|^<.*>$|^%.*%$|^#\{|^@|^!|^`|\$\(|^arn:|^(?:ssm|aws-ssm|secretsmanager|vault|op|kms|file|env|sops|data|gcp|azure):|^[a-z][\w+.-]*:\/\/(?![^/\s]*:[^/\s]*@)|^AQICA|^ENC\(|^\{cipher\}|^(?:~|\.{1,2})?\/[\w.-]+(?:\/|$)|^[A-Z]:\\|^ENC\[|^alias\/|^(?:var|local|data|module)\.\w|^[*x.•-]+$/i;

/** A type or a word that says that there is no value. */
const nothing =
  /^(?:string|none|null|nil|undefined|n\/?a|true|false|yes|no|on|off|enabled?|disabled?|required|optional|auto|default|unset|empty|tbd|todo|fixme|-+)$/i;

/** Whoever reads it fills in a value of his own. */
const toFillIn =
  /example|sample|fake|dummy|placeholder|change[-_ ]?(?:me|this|it)|redacted|replace|your[-_ ]|\byour|xxxx|\binsert|fill[-_ ]?in|to[-_ ]be[-_ ]|goes[-_ ]?here|^my[-_ ]?(?:secret|password|token|key|api)|\bsecret[-_ ]?here|do[-_ ]?not[-_ ]?use|not[-_ ]?a[-_ ]?(?:real|secret)|localstack/i;

/** What kind of secret a literal is by its own form, whatever its name: `GitHub token`, `private key`, …. */
export function kindOf(value: string, now: Date): string | undefined {
  const kind = tokenName(value);
  if (kind !== undefined) return kind;
  return findCredentials(value, { now }).length > 0 ? "AWS credential" : undefined;
}

/** Whether a literal is deployed as it is: no reference, no hole. Weak and well-known passwords are deployed too. */
export function isDeployed(value: string): boolean {
  const text = value.trim();
  return text !== "" && !elsewhere.test(text) && !nothing.test(text);
}

/** Whether a literal is a hole: `CHANGE_ME`, `your-password`, a made-up example. */
export function isToFillIn(value: string): boolean {
  return toFillIn.test(value) || isPlaceholder(value);
}

/** Whether the literal of that name is a secret that somebody wrote: by the name, by the value, with few false alarms. */
export function isSecret(name: string, value: string): boolean {
  const says = secretness(name);
  const text = value.trim();
  if (says === undefined || text.length < 3 || !isDeployed(text)) return false;
  if (isPlaceholder(text) ? !/^\d+$/.test(text) || says === "likely" : toFillIn.test(text)) return false;
  if (isNameOf(name, text)) return false;
  return says === "certain" ? !isNumberOfSomething(text) : looksRandom(text);
}

/** `DB_PASSWORD: db-password`, `prod/db/password`, `DbPasswordParameter`: how the secret is called, not the secret. */
function isNameOf(name: string, value: string): boolean {
  const squeezed = (text: string) => wordsOf(text).join("");
  const own = squeezed(name);
  const called = squeezed(value);
  if (called === own && called !== "password" && called !== "secret") return true;
  if (!/^[\w./:-]+$/.test(value)) return false;
  const parts = value.split(/[/.:-]/).filter((part) => part !== "");
  return parts.length > 1 && secretness(value.replaceAll(/[.:-]/g, "/")) !== undefined && parts.every(isWord);
}

/** A length, a number of days: too short to be a password. */
function isNumberOfSomething(value: string): boolean {
  return /^\d{1,5}$/.test(value);
}

/** Letters and digits that no word is made of. */
function looksRandom(value: string): boolean {
  if (value.length < 8 || /\s/.test(value)) return false;
  if (value.split(/[-_./:]+|(?<=[a-z])(?=[A-Z])/).every(isWord)) return false;
  return /[A-Za-z]/.test(value) && entropy(value) >= 2.8;
}

function isWord(part: string): boolean {
  return /^(?:[A-Za-z]{1,14}\d{0,3}|\d{1,4}|)$/.test(part);
}
