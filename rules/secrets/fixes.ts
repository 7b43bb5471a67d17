import type { Edit, Fix } from "../model/fix.ts";
import type { Text } from "../model/text.ts";
import type { Credential, CredentialPart } from "./find-credentials.ts";
import { languageOf, variables } from "./languages.ts";

/** The fixes of a credential: all of its parts in one edit, the file's own way of reading them from outside. */
export function fixesOf(text: Text, credential: Credential): readonly Fix[] {
  const language = languageOf(text.uri, text.languageId);
  if (language !== undefined) {
    const parts = credential.parts.flatMap((part) => quoted(text.text, part) ?? []);
    if (parts.length < credential.parts.length) return [];
    const edits = parts.map(({ start, end, role }) => textEdit(text.uri, start, end, language.read(variables[role])));
    const { needs } = language;
    const missing = needs !== undefined && !needs.present.test(text.text) ? [textEdit(text.uri, ...topOf(text.text), needs.line)] : [];
    return [{ title: `Read ${listed(credential)} from the environment`, safety: "review", edits: [...missing, ...edits] }];
  }
  const inFile = fileFix(text, credential);
  return inFile === undefined ? [] : [inFile];
}

function fileFix(text: Text, credential: Credential): Fix | undefined {
  const { uri, text: content } = text;
  const name = uri.slice(uri.lastIndexOf("/") + 1).toLowerCase();
  const each = (title: string, replace: (part: CredentialPart) => string, wanted = credential.parts): Fix => ({
    title,
    safety: "review",
    edits: wanted.map((part) => textEdit(uri, part.range.start, part.range.end, replace(part))),
  });
  if (text.format === "hcl") return terraformFix(text, credential);
  if (/\/\.github\/workflows\//.test(uri)) return each("Take them from the repository's secrets", ({ role }) => `\${{ secrets.${variables[role]} }}`);
  if (/^(docker-)?compose(\.[\w-]+)?\.ya?ml$/.test(name)) return each("Take them from the environment", ({ role }) => `\${${variables[role]}}`);
  if (/\.properties$|^application[\w-]*\.ya?ml$/.test(name)) return each("Take them from the environment", ({ role }) => `\${${variables[role]}}`);
  if (text.format === "yaml" && /^Resources:/m.test(content)) {
    return each("Take them from Secrets Manager", ({ role }) => `{{resolve:secretsmanager:aws-credentials:SecretString:${role}}}`);
  }
  if (/^\.env|\.env$|\.ini$|\.cfg$|\.conf$|^credentials$|^config$|\.toml$|\.json$|\.ya?ml$|\.csv$|\.xml$|\.plist$/.test(name)) {
    return each(`Remove ${listed(credential)}; keep the keys in a profile`, () => "");
  }
  return undefined;
}

/** In a provider or backend the arguments go: the environment or a profile gives the credentials. */
function terraformFix({ uri, text }: Text, credential: Credential): Fix | undefined {
  const edits = credential.parts.flatMap((part): readonly Edit[] => {
    const start = text.lastIndexOf("\n", part.range.start - 1) + 1;
    const end = text.indexOf("\n", part.range.end);
    const line = text.slice(start, end < 0 ? text.length : end);
    return /^\s*(?:access_key|secret_key|token)\s*=\s*"[^"]*"\s*(?:#.*|\/\/.*)?$/.test(line)
      ? [textEdit(uri, start, end < 0 ? text.length : end + 1, "")]
      : [textEdit(uri, part.range.start, part.range.end, "")];
  });
  return { title: `Remove ${listed(credential)}; the environment or a profile gives them`, safety: "review", edits };
}

/** A part with the quotes around it; undefined where it does not stand alone in quotes. */
function quoted(text: string, { range: { start, end }, role }: CredentialPart): { start: number; end: number; role: CredentialPart["role"] } | undefined {
  const quote = text[start - 1];
  if (quote === undefined || !`"'\``.includes(quote) || text[end] !== quote) return undefined;
  return { start: start - 1, end: end + 1, role };
}

/** Where an import goes: behind the shebang, the module's docstring and `from __future__`. */
function topOf(text: string): readonly [number, number] {
  const head = /^(?:#!.*\n|#.*\n|\s*\n|(?:"""[\s\S]*?"""|'''[\s\S]*?''')[ \t]*\n|from __future__ .*\n)*/.exec(text)?.[0].length ?? 0;
  return [head, head];
}

function textEdit(uri: string, start: number, end: number, text: string): Edit {
  return { edit: "text", at: { in: "file", uri, range: { start, end } }, text };
}

function listed({ parts }: Credential): string {
  const words: Readonly<Record<CredentialPart["role"], string>> = { id: "key id", secret: "secret", token: "session token" };
  const names = parts.map(({ role }) => words[role]);
  return names.length === 1 ? `the ${names[0] ?? ""}` : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
