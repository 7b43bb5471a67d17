import { parseTree, printParseErrorCode } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import type { Node } from "../model/node.ts";
import type { Parsed, SyntaxProblem } from "../model/parsed.ts";
import type { SourceFile } from "../model/source-file.ts";
import { jsonNode } from "./json-node.ts";

/**
 * Reads JSON. Never throws: a missing comma or bracket is a problem and no end. So are comments and trailing commas,
 * which AWS does not take, but not in a file that says it is JSON with comments.
 */
export function parseJson(file: SourceFile): Parsed {
  // A byte order mark is no JSON; a space in its place keeps the offsets.
  const text = file.text.startsWith("\uFEFF") ? ` ${file.text.slice(1)}` : file.text;
  const lenient = file.languageId === "jsonc" || /\.(jsonc|code-workspace)$/i.test(file.uri);
  return { file, format: "json", ...read(text, lenient) };
}

/** How many problems of one file are told. */
const most = 100;

function read(
  text: string,
  lenient: boolean,
): { readonly roots: readonly Node[]; readonly problems: readonly SyntaxProblem[] } {
  if (text.trim() === "") return { roots: [], problems: [] };
  const errors: ParseError[] = [];
  const problems: SyntaxProblem[] = [];
  const say = (problem: SyntaxProblem): void => void problems.push(problem);
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: lenient, disallowComments: !lenient });
    const roots = tree === undefined ? [] : [jsonNode(tree, { text, intrinsics: true, say })];
    return { roots, problems: [...told(errors, text), ...problems].slice(0, most) };
  } catch {
    return { roots: [], problems: [{ message: "nested too deeply to read", range: { start: 0, end: 0 } }] };
  }
}

const messages: Readonly<Record<string, string>> = {
  CloseBraceExpected: "a closing brace is missing",
  CloseBracketExpected: "a closing bracket is missing",
  ColonExpected: "a colon is missing",
  CommaExpected: "a comma is missing",
  EndOfFileExpected: "there is text after the end of the document",
  InvalidCharacter: "a character that JSON does not allow in a string",
  InvalidCommentToken: "a comment, which JSON does not have",
  InvalidEscapeCharacter: "an escape that JSON does not have",
  InvalidNumberFormat: "this is no JSON number",
  InvalidSymbol: "this is no JSON value",
  InvalidUnicode: "a Unicode escape that is not complete",
  PropertyNameExpected: "a property name is missing",
  UnexpectedEndOfComment: "a comment is not closed",
  UnexpectedEndOfNumber: "this number is not complete",
  UnexpectedEndOfString: "a string is not closed",
  ValueExpected: "a value is missing",
};

/** One problem a place. */
function told(errors: readonly ParseError[], text: string): readonly SyntaxProblem[] {
  const first = new Map<number, SyntaxProblem>();
  for (const { error, offset, length } of errors) {
    if (first.has(offset)) continue;
    const trailing = /[}\]]/.test(text[offset] ?? "") && /,\s*$/.test(text.slice(Math.max(0, offset - 500), offset));
    const message = trailing
      ? "a comma before a closing bracket, which JSON does not have"
      : messages[printParseErrorCode(error)];
    first.set(offset, {
      message: message ?? "not valid JSON",
      range: { start: Math.min(offset, text.length), end: Math.min(offset + length, text.length) },
    });
  }
  return [...first.values()];
}
