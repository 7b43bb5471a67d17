import { parseTree, printParseErrorCode } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import type { Node } from "../model/node.ts";
import type { Parsed } from "../model/parsed.ts";
import type { SourceFile } from "../model/source-file.ts";
import { jsonNode } from "./json-node.ts";

/** Reads JSON. Comments are allowed, as editors allow them; a missing comma or bracket is a problem and no end. */
export function parseJson(file: SourceFile): Parsed {
  const start = file.text.startsWith("\uFEFF") ? 1 : 0;
  const text = start === 0 ? file.text : ` ${file.text.slice(1)}`;
  const { roots, errors } = read(text);
  const problems = errors.map(({ error, offset, length }) => ({
    message: messages[printParseErrorCode(error)] ?? `not valid JSON: ${printParseErrorCode(error)}`,
    range: { start: offset, end: Math.min(offset + length, text.length) },
  }));
  return { file, format: "json", roots, problems };
}

const messages: Readonly<Record<string, string>> = {
  CommaExpected: "a comma is missing",
  ColonExpected: "a colon is missing",
  ValueExpected: "a value is missing",
  PropertyNameExpected: "a property name is missing",
  CloseBraceExpected: "a closing brace is missing",
  CloseBracketExpected: "a closing bracket is missing",
  EndOfFileExpected: "there is text after the end of the document",
  UnexpectedEndOfString: "a string is not closed",
  InvalidSymbol: "this is no JSON value",
};

function read(text: string): { readonly roots: readonly Node[]; readonly errors: readonly ParseError[] } {
  const errors: ParseError[] = [];
  try {
    const tree = text.trim() === "" ? undefined : parseTree(text, errors, { allowTrailingComma: true });
    return { roots: tree === undefined ? [] : [jsonNode(tree, text)], errors };
  } catch {
    return { roots: [], errors: [{ error: 1, offset: 0, length: 0 }] };
  }
}
