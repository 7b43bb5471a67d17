import { parseTree } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import type { Node, ReferenceNode, ScalarNode } from "../model/node.ts";
import { UNKNOWN_PIECE } from "../model/value.ts";
import { jsonNode } from "./json-node.ts";
import { shifted } from "./relocated.ts";

/**
 * The JSON inside a string, ranges in the file; undefined where the string is not a JSON object or array. Strings keep
 * their `${…}` pieces as text.
 */
export function parseEmbeddedJson(scalar: ScalarNode): Node | undefined {
  if (typeof scalar.value !== "string") return undefined;
  const tree = jsonTextNode(scalar.value);
  return tree === undefined ? undefined : shifted(tree, (offset) => fileOffset(scalar, offset));
}

/** The same for a template of literal parts and expressions; `pieceOf` says what stands for an expression. */
export function parseTemplateJson(
  { arguments: parts, range }: ReferenceNode,
  pieceOf: (part: Node) => string,
): Node | undefined {
  const offsets: number[] = [];
  let text = "";
  let inString = false;
  for (const part of parts) {
    const literal = isLiteral(part) ? part : undefined;
    const given = literal === undefined ? pieceOf(part) : String(literal.value);
    // `"cpu": ${var.cpu}` is a value of its own, of which nothing is known.
    const piece = given === UNKNOWN_PIECE && !inString ? JSON.stringify(given) : given;
    inString = endsInString(piece, inString);
    for (let unit = 0; unit < piece.length; unit += 1)
      offsets.push(literal === undefined ? part.range.start : fileOffset(literal, unit));
    text += piece;
  }
  const tree = jsonTextNode(text);
  return tree === undefined ? undefined : shifted(tree, (offset) => offsets[offset] ?? range.end);
}

/** Whether JSON stops inside of a string after a further piece. */
function endsInString(text: string, startsInString: boolean): boolean {
  let inside = startsInString;
  for (let at = 0; at < text.length; at += 1) {
    if (inside && text[at] === "\\") at += 1;
    else if (text[at] === '"') inside = !inside;
  }
  return inside;
}

/** A literal stretch of a template, as opposed to an expression that is a literal. */
function isLiteral(part: Node): part is ScalarNode {
  return part.kind === "scalar" && typeof part.value === "string" && (part.offsets ?? part.contentStart) !== undefined;
}

/** The same with ranges in the text itself. */
function jsonTextNode(text: string): Node | undefined {
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
