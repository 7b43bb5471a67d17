import { printableFromBase64 } from "./base64.ts";

/** Secrets that tell by their own form what they are. */
const known: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN (?:[A-Z0-9]+ ){0,2}PRIVATE KEY(?: BLOCK)?-----(?!\s*(?:\.\.\.|<|\$\{|\[|REDACTED))/, "private key"],
  [
    /\bLS0tLS1CRUdJTi(?:BSU0EgUFJJVkFURS|BQUklWQVRF|BFQyBQUklWQVRF|BPUEVOU1NIIFBSSVZBVEUg|BEU0EgUFJJVkFURS)[A-Za-z0-9+/=]*/,
    "private key",
  ],
  [/\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,})/, "GitHub token"],
  [/\bglpat-[\w-]{20,}/, "GitLab token"],
  [/\bxox[abpors]-\d[\w-]{10,}/, "Slack token"],
  [/\b(?:sk|rk)_live_[A-Za-z0-9]{16,}/, "Stripe key"],
  [/\bSG\.[\w-]{20,}\.[\w-]{20,}/, "SendGrid key"],
  [/\bnpm_[A-Za-z0-9]{36}\b/, "npm token"],
  [/\bAIza[\w-]{35}\b/, "Google API key"],
  [/\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}/, "API key"],
  [/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/, "signed token"],
  [/\bhttps:\/\/hooks\.slack\.com\/services\/T\w+\/B\w+\/\w{20,}/, "Slack webhook"],
];

const encoded = /^[A-Za-z0-9+/\s]{24,}={0,2}$/;

/** The stretch of a text that is a secret by its own form, and what it is. */
export interface KnownToken {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** All secrets of a text that tell by their form what they are. */
export function knownTokens(text: string): readonly KnownToken[] {
  return known.flatMap(([pattern, name]) =>
    [...text.matchAll(new RegExp(pattern, "g"))].map(({ index, 0: found }) => ({
      name,
      start: index,
      end: index + found.length,
    })),
  );
}

/** What a value is by its form, also in base64. */
export function tokenName(value: string): string | undefined {
  const [first] = knownTokens(value);
  if (first !== undefined) return first.name;
  const decoded = decodedText(value);
  return decoded === undefined ? undefined : knownTokens(decoded)[0]?.name;
}

/** The text that a value holds in base64; undefined where it holds none. */
export function decodedText(value: string): string | undefined {
  return encoded.test(value.trim()) ? printableFromBase64(value.replaceAll(/[\s=]/g, "")) : undefined;
}
