import { isDeployed, isSecret, kindOf } from "./written-secret.ts";
import { article } from "./secrets-in-text.ts";

/** What an environment variable holds that nobody should read, and how much it weighs. */
export interface VariableSecret {
  readonly what: string;
  /** An access key: the role of what runs gives it, and none has to be set. */
  readonly aws: boolean;
  /** AWS's own example stands there: no key leaks, but its place is where one would. */
  readonly example?: true;
}

const awsKeys = /^(?:aws_?)?(?:access_?key(?:_?id)?|secret_?(?:access_?)?key|session_?token)$/i;
const examples = /^(?:A[KS]IA[A-Z0-9]{9,12}EXAMPLE|wJalrXUtnFEMI[A-Za-z0-9+/]+EXAMPLE(?:KEY)?)$/;
const dummies = /^(?:test\w*|mock\w*|fake\w*|dummy\w*|local\w*|foo|bar|x+|none|minio\w*)$/i;
const inUrl = /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/i;

/** The secret that a variable of that name holds as a literal, if it is one. */
export function variableSecret(name: string, value: string, now: Date): VariableSecret | undefined {
  const text = value.trim();
  if (!isDeployed(text) || dummies.test(text)) return undefined;
  if (examples.test(text)) return { what: "AWS's example of an access key", aws: true, example: true };
  const kind = kindOf(`${name}=${text}`, now) ?? kindOf(text, now);
  if (kind !== undefined) return { what: article(kind), aws: kind === "AWS credential" };
  const password = inUrl.exec(text)?.[1];
  if (password !== undefined && isDeployed(password)) return { what: "a password in a URL", aws: false };
  if (/^aws_/i.test(name) && awsKeys.test(name)) return { what: "an access key", aws: true };
  return isSecret(name, text) ? { what: "a secret", aws: false } : undefined;
}
