import type { Range } from "../../model/range.ts";
import { language, languageName } from "./languages.ts";
import { eachPart, fixOf, listed, quotedRange, variables } from "./site.ts";
import type { Fixer, Replacement, Site } from "./site.ts";

/** Puts the language's own look-up of the environment in place of each literal, and imports what that needs. */
export const readFromEnvironment: Fixer = (site) => {
  const { uri, text, languageId } = site.text;
  const name = languageName(uri, languageId);
  const spoken = name === undefined ? undefined : language(name);
  if (name === undefined || spoken === undefined || site.credential.parts.some(({ written }) => written === "base64"))
    return undefined;
  const replaced = eachPart(site, ({ range, role }) => {
    const literal = literalAt(text, range, name);
    if (literal === undefined || isKey(text, literal, name)) return undefined;
    const read = spoken.read(variables[role]);
    return { range: literal, with: isAttribute(text, literal, name) ? `{${read}}` : read };
  });
  return fixOf(
    site,
    `Read ${listed(site.credential)} from the environment`,
    replaced === undefined ? undefined : [...needed(site, spoken.needs), ...replaced],
  );
};

function needed(
  { text: { text } }: Site,
  needs: NonNullable<ReturnType<typeof language>>["needs"],
): readonly Replacement[] {
  if (needs === undefined || needs.present.test(text)) return [];
  const { at, line } = needs.written(text);
  return [{ range: { start: at, end: at }, with: text.includes("\r\n") ? line.replaceAll("\n", "\r\n") : line }];
}

/** A shell needs no quotes; everything else does. */
function literalAt(text: string, range: Range, name: string): Range | undefined {
  const quoted = quotedRange(text, range);
  if (quoted !== undefined || name !== "sh") return quoted;
  return /[\s=]/.test(text[range.start - 1] ?? "") && /[\s;]|^$/.test(text[range.end] ?? "") ? range : undefined;
}

/** A key of an object literal, where an expression would need brackets. */
function isKey(text: string, { start, end }: Range, name: string): boolean {
  if (!/^[cm]?[jt]sx?$/.test(name)) return false;
  return /[{,]\s*$/.test(text.slice(Math.max(0, start - 200), start)) && /^\s*:/.test(text.slice(end, end + 40));
}

/** An attribute of a JSX element. */
function isAttribute(text: string, { start }: Range, name: string): boolean {
  return /^[jt]sx$/.test(name) && /<[A-Za-z][^<>]*\s[\w-]+=$/.test(text.slice(Math.max(0, start - 400), start));
}
