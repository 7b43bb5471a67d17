import { decodedText, knownTokens } from "./known-tokens.ts";
import { findCredentials } from "./find-credentials.ts";
import { isDeployed, isSecret } from "./written-secret.ts";

/** A secret in a text such as a script: what it is, and where. */
export interface SecretInText {
  readonly what: string;
  /** AWS's own example of a key: nothing leaks, but its place is where a key would. */
  readonly example?: true;
  readonly start: number;
  readonly end: number;
}

/** `NAME=value`, `export NAME="value"`, `--password=value`; the value is group 2, 3 or 4. */
const assignment =
  /(?<![\w${.-])\$?(?:--)?([A-Za-z][\w.-]{2,60})["']?(?:[ \t]*:?=(?!=)[ \t]*|:[ \t]+(?=["']))(?:"([^"\n]*)"|'([^'\n]*)'|([^\s;,&|'"`)}\]<>]+))/g;

/** AWS's documented key where a script sets it. */
const examples = /([=:][ \t]*["']?)(A[KS]IA[A-Z0-9]{9,12}EXAMPLE|wJalrXUtnFEMI[A-Za-z0-9+/]+EXAMPLEKEY)\b/g;

/** A line of YAML or of a settings file: `password: value`. */
const entry = /^[ \t]*(?:-[ \t]+)?["']?([A-Za-z][\w.-]{2,60})["']?:[ \t]+([^\s"'|>&*{[][^\s]*)[ \t]*$/gm;

/** What commands take a password as, with the password in group 1. */
const commands: readonly RegExp[] = [
  /\s--(?:[a-z]+-)*password[ \t]+["']?([^\s"'-][^\s"']*)/g,
  /\bmysql(?:admin|dump)?\b[^\n|;]*?\s-p["']?([^\s"']+)/g,
  /\bsshpass\s+-p\s*["']?([^\s"']+)/g,
  /\becho\s+(?:-n\s+)?["']?[\w-]+:([^"'\s|]+)["']?\s*\|\s*(?:sudo\s+)?chpasswd/g,
  /\bnet\s+user\s+\S+\s+["']?([^\s"'/*]+)["']?\s+\/add/gi,
  /\bIDENTIFIED BY\s+["']([^"'\n]+)["']/gi,
  /ConvertTo-SecureString\s+(?:-String\s+)?["']([^"'\n]+)["'][^\n]*-AsPlainText/gi,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"<>$]+:([^\s/@'"]+)@[\w$]/gi,
];

/** The secrets of a text: AWS credentials, known tokens, private keys, passwords by name and by command; also in base64. */
export function secretsInText(text: string, now: Date): readonly SecretInText[] {
  const decoded = decodedText(text);
  if (decoded !== undefined) {
    const [first] = secretsInText(decoded, now);
    return first === undefined ? [] : [{ what: first.what, start: 0, end: text.length }];
  }
  const all: readonly SecretInText[] = [
    ...findCredentials(text, { now }).flatMap(({ parts }) =>
      parts.map(({ range, role }) => ({ what: awsNames[role], ...range })),
    ),
    ...[...text.matchAll(examples)].map(({ index, 1: name = "", 2: key = "" }) => {
      const start = index + name.length;
      return { what: "AWS's example of an access key", example: true as const, start, end: start + key.length };
    }),
    ...knownTokens(text).map(({ name, ...place }) => ({ what: article(name), ...place })),
    ...assigned(text),
    ...commanded(text),
  ];
  return all
    .filter((one, index) => !all.slice(0, index).some((other) => other.start < one.end && one.start < other.end))
    .sort((left, right) => left.start - right.start);
}

const awsNames = {
  id: "an AWS access key id",
  secret: "an AWS secret access key",
  token: "an AWS session token",
} as const;

function assigned(text: string): readonly SecretInText[] {
  const named = [...text.matchAll(assignment), ...text.matchAll(entry)];
  return named.flatMap(({ index, 0: all, 1: name = "", 2: double, 3: single, 4: bare }) => {
    const value = double ?? single ?? bare ?? "";
    if (!isSecret(name, value)) return [];
    const start = index + all.lastIndexOf(value);
    return [{ what: `the value of ${name}`, start, end: start + value.length }];
  });
}

function commanded(text: string): readonly SecretInText[] {
  return commands.flatMap((command) =>
    [...text.matchAll(command)].flatMap(({ index, 0: all, 1: value = "" }) => {
      if (!isDeployed(value) || /^[$%]/.test(value)) return [];
      const start = index + all.lastIndexOf(value);
      return [{ what: "a password", start, end: start + value.length }];
    }),
  );
}

/** `a GitHub token`, `an API key`. */
export function article(name: string): string {
  return `${/^[AEIOaeio]/.test(name) ? "an" : "a"} ${name}`;
}
