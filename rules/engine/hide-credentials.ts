import type { Finding } from "../model/finding.ts";
import type { SourceFile } from "../model/source-file.ts";
import type { Text } from "../model/text.ts";
import { findCredentials } from "../secrets/find-credentials.ts";

/** Values that are never shown, and how each is. */
export type Hidden = ReadonlyMap<string, string>;

/** The credentials of texts: a key id shows its last four, everything else nothing. */
export function hiddenIn(texts: readonly Pick<Text, "text" | "credentials">[]): Hidden {
  const hidden = new Map<string, string>();
  for (const { text, credentials } of texts) {
    for (const { role, range } of credentials.flatMap(({ parts }) => parts)) {
      const value = text.slice(range.start, range.end);
      const shown = role === "id" ? value.slice(-4) : "";
      hidden.set(value, "*".repeat(Math.max(0, value.length - shown.length)) + shown);
    }
  }
  return hidden;
}

/** A text in which what is hidden is covered by as many asterisks, so that places in it stay. */
export function covered(text: string, hidden: Hidden): string {
  let result = text;
  for (const [value, shown] of hidden) if (value !== "") result = result.replaceAll(value, () => shown);
  return result;
}

/** A text that is no file's, such as a message, without the credentials in it. */
export function withoutCredentials(text: string, now: Date): string {
  return covered(text, hiddenIn([{ text, credentials: findCredentials(text, { now }) }]));
}

/**
 * A finding that says no credential: names of resources, policies and actions are anybody's text, and somebody does
 * put a key there. Its place, and what a fix writes, stay.
 */
export function hidingFinding(finding: Finding, hidden: Hidden): Finding {
  if (hidden.size === 0) return finding;
  const { message, resource, related, fixes } = finding;
  return {
    ...finding,
    message: covered(message, hidden),
    ...(resource === undefined ? {} : { resource: { ...resource, id: covered(resource.id, hidden) } }),
    related: related.map((other) => ({ ...other, message: covered(other.message, hidden) })),
    fixes: fixes.map((fix) => ({ ...fix, title: covered(fix.title, hidden) })),
  };
}

/** The credentials of files, for those who show their lines. */
export function hiddenInFiles(files: Iterable<Pick<SourceFile, "text">>, now: Date): Hidden {
  return hiddenIn([...files].map(({ text }) => ({ text, credentials: findCredentials(text, { now }) })));
}
