import { parseTree } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import type { Node, ScalarNode } from "../model/node.ts";
import { jsonNode } from "./json-node.ts";
import { shifted } from "./relocated.ts";

/**
 * The JSON inside a string, ranges in the file; undefined where the string is not a JSON object or array. Strings keep
 * their `${…}` pieces as text.
 */
export function parseEmbeddedJson(scalar: ScalarNode): Node | undefined {
  if (typeof scalar.value !== "string") return undefined;
  return parseJsonText(scalar.value, (offset) => fileOffset(scalar, offset));
}

/** The same for a text with its own map into the file. */
export function parseJsonText(text: string, fileOffsetOf: (offset: number) => number): Node | undefined {
  const tree = jsonTextNode(text);
  return tree === undefined ? undefined : shifted(tree, fileOffsetOf);
}

/** The same with ranges in the text itself. */
export function jsonTextNode(text: string): Node | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    if (tree === undefined) return undefined;
    const node = jsonNode(tree, { text, intrinsics: false, say: () => undefined });
    // Half-typed JSON still has keys; `{{resolve:…}}` and `[section]` have none.
    return errors.length === 0 || (node.kind === "map" && node.entries.length > 0) ? node : undefined;
  } catch {
    return undefined;
  }
}

/** Where a unit of a scalar's content stands in the file; the end of the content is one past its last unit. */
export function fileOffset({ offsets, contentStart, range }: ScalarNode, offset: number): number {
  if (contentStart !== undefined) return contentStart + offset;
  if (offsets === undefined) return range.start;
  return offsets[offset] ?? (offsets.at(-1) ?? range.end - 1) + 1;
}
