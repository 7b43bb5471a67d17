import type { Range } from "../../model/range.ts";
import { argumentsRemoved, bracketAround } from "./arguments.ts";
import { languageName } from "./languages.ts";
import { fixOf, quotedRange } from "./site.ts";
import type { Fixer, Replacement, Site } from "./site.ts";

/** How a language passes credentials to AWS's SDK, as something to leave out: the SDK then finds them by itself. */
interface Passing {
  /** What stands between an argument's name and its value. */
  readonly names: RegExp;
  /** What opens a list of arguments that is left out as a whole, up to its bracket: `credentials: `. */
  readonly whole?: RegExp;
  /** What opens a list that goes on without the arguments, up to its bracket: `boto3.client`. */
  readonly within: RegExp;
}

const script: Passing = {
  names: /["']?\b(?:accessKeyId|secretAccessKey|sessionToken)["']?\s*:\s*$/,
  whole: /["']?\bcredentials["']?\s*:\s*$/,
  within: /(?:\bconfig\.update|\bnew\s+AWS\.\w+)\(\s*$/,
};

const passing: Readonly<Record<string, Passing>> = {
  ...Object.fromEntries(["js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx"].map((name) => [name, script])),
  py: {
    names: /\baws_(?:access_key_id|secret_access_key|session_token)\s*=\s*$/,
    within: /\b(?:client|resource|Session)\s*$/,
  },
  rb: {
    names: /\b(?:access_key_id|secret_access_key|session_token):\s*$/,
    within: /\bAws(?:\.config\.update|::\w+::(?:Client|Resource)\.new)\s*$/,
  },
  php: {
    names: /["'](?:key|secret|token)["']\s*=>\s*$/,
    whole: /["']credentials["']\s*=>\s*(?:array\s*)?$/,
    within: /(?!)/,
  },
};

/** Constructors that hold the strings themselves, and what to write in their place. */
const constructors: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  java: [
    [
      /(?:software\.amazon\.awssdk\.auth\.credentials\.)?\bStaticCredentialsProvider\s*\.\s*create\s*\(\s*(?:[\w.]*\bAws(?:Basic|Session)Credentials)\s*\.\s*create\s*$/,
      "software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider.create()",
    ],
    [
      /\bnew\s+(?:[\w.]*\b)?AWSStaticCredentialsProvider\s*\(\s*new\s+(?:[\w.]*\b)?Basic(?:AWS|Session)Credentials\s*$/,
      "com.amazonaws.auth.DefaultAWSCredentialsProviderChain.getInstance()",
    ],
  ],
  kt: [
    [
      /\bStaticCredentialsProvider\s*\.\s*create\s*\(\s*(?:[\w.]*\bAws(?:Basic|Session)Credentials)\s*\.\s*create\s*$/,
      "software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider.create()",
    ],
    [
      /\bAWSStaticCredentialsProvider\s*\(\s*(?:[\w.]*\b)?Basic(?:AWS|Session)Credentials\s*$/,
      "com.amazonaws.auth.DefaultAWSCredentialsProviderChain.getInstance()",
    ],
  ],
};

/** Leaves the credentials out of the call, so that the SDK takes them from its default chain. */
export const useDefaultChain: Fixer = (site) => {
  const name = languageName(site.text.uri, site.text.languageId) ?? "";
  const passes = passing[name];
  const replaced = passes === undefined ? constructed(site, constructors[name] ?? []) : leftOut(site, passes);
  return fixOf(site, "Let the SDK find the credentials (environment, profile, role)", replaced);
};

function leftOut(
  { text: { text }, credential }: Site,
  { names, whole, within }: Passing,
): readonly Replacement[] | undefined {
  const passed = credential.parts.map(({ range }) => argumentAt(text, range, names));
  const [first] = passed;
  const bracket = first === undefined ? undefined : bracketAround(text, first.start);
  if (
    bracket === undefined ||
    passed.some((range) => range === undefined || range.start < bracket.start || range.end > bracket.end)
  )
    return undefined;
  const all = passed.flatMap((range) => range ?? []);
  const before = text.slice(Math.max(0, bracket.start - 200), bracket.start);
  const opening = whole?.exec(before)?.[0];
  if (opening === undefined) return within.test(before) ? argumentsRemoved(text, all) : undefined;
  const left = all.reduceRight(
    (rest, { start, end }) => rest.slice(0, start - bracket.start) + rest.slice(end - bracket.start),
    text.slice(bracket.start, bracket.end),
  );
  return /^[\s,]*$/.test(left.slice(1, -1))
    ? argumentsRemoved(text, [{ start: bracket.start - opening.length, end: bracket.end }])
    : undefined;
}

function argumentAt(text: string, part: Range, names: RegExp): Range | undefined {
  const quoted = quotedRange(text, part);
  const name =
    quoted === undefined ? undefined : names.exec(text.slice(Math.max(0, quoted.start - 60), quoted.start))?.[0];
  return quoted === undefined || name === undefined
    ? undefined
    : { start: quoted.start - name.length, end: quoted.end };
}

/** `new Provider(new Credentials("…", "…"))` */
function constructed(
  { text: { text }, credential }: Site,
  known: Required<typeof constructors>[string],
): readonly Replacement[] | undefined {
  const [first] = credential.parts;
  const inner = first === undefined ? undefined : bracketAround(text, first.range.start);
  if (inner === undefined || credential.parts.some(({ range }) => range.start < inner.start || range.end > inner.end))
    return undefined;
  const before = text.slice(Math.max(0, inner.start - 300), inner.start);
  for (const [opening, instead] of known) {
    const match = opening.exec(before);
    const closing = /^\s*\)/.exec(text.slice(inner.end, inner.end + 80));
    if (match === null || closing === null) continue;
    return [{ range: { start: inner.start - match[0].length, end: inner.end + closing[0].length }, with: instead }];
  }
  return undefined;
}
