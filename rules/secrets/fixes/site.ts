import type { Edit, Fix } from "../../model/fix.ts";
import type { Range } from "../../model/range.ts";
import type { Text } from "../../model/text.ts";
import type { Credential, CredentialPart, Role } from "../credential.ts";

/** A credential to fix, in its text. */
export interface Site {
  readonly text: Text;
  readonly credential: Credential;
}

/** Makes the fix of a credential in one kind of file; undefined where it does not fit. */
export type Fixer = (site: Site) => Fix | undefined;

/** A replacement in the credential's text. */
export interface Replacement {
  readonly range: Range;
  readonly with: string;
}

/** The environment variables that AWS's own tools read. */
export const variables: Readonly<Record<Role, string>> = {
  id: "AWS_ACCESS_KEY_ID",
  secret: "AWS_SECRET_ACCESS_KEY",
  token: "AWS_SESSION_TOKEN",
};

const words: Readonly<Record<Role, string>> = { id: "key id", secret: "secret", token: "session token" };

/** `the key id and secret`: what a fix takes away. */
export function listed({ parts }: Credential): string {
  const names = parts.map(({ role }) => words[role]);
  const last = names.at(-1) ?? "";
  return names.length === 1 ? `the ${last}` : `the ${names.slice(0, -1).join(", ")} and ${last}`;
}

/** A fix of replacements, equal ones once; undefined where there are none or two of them overlap. */
export function fixOf(
  { text }: Site,
  title: string,
  replacements: readonly Replacement[] | undefined,
): Fix | undefined {
  if (replacements === undefined || replacements.length === 0) return undefined;
  const ordered = [...replacements]
    .sort((left, right) => left.range.start - right.range.start)
    .filter(
      ({ range }, index, all) => range.start !== all[index - 1]?.range.start || range.end !== all[index - 1]?.range.end,
    );
  if (ordered.some(({ range }, index) => range.start < (ordered[index - 1]?.range.end ?? 0))) return undefined;
  const edits = ordered.map((replacement): Edit => ({
    edit: "text",
    at: { in: "file", uri: text.uri, range: replacement.range },
    text: replacement.with,
  }));
  return { title, safety: "review", edits };
}

/** A replacement of each part, all of them or none. */
export function eachPart(
  { credential }: Site,
  replace: (part: CredentialPart) => Replacement | undefined,
): readonly Replacement[] | undefined {
  const made = credential.parts.map(replace);
  return made.includes(undefined) ? undefined : made.flatMap((replacement) => replacement ?? []);
}

/** The part with the quotes around it; undefined where it does not stand alone in quotes. */
export function quotedRange(text: string, { start, end }: Range): Range | undefined {
  const quote = text[start - 1] ?? "";
  return quote !== "" && `"'\``.includes(quote) && text[end] === quote ? { start: start - 1, end: end + 1 } : undefined;
}
