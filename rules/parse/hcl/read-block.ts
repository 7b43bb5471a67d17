import type { Parser } from "web-tree-sitter";
import type { Entry } from "../../model/node.ts";
import type { SyntaxProblem } from "../../model/parsed.ts";
import { bodyEntries } from "./body.ts";
import { mend } from "./mend.ts";
import { placeAt } from "./place.ts";
import { childOf, syntaxOf } from "./syntax.ts";
import type { Syntax } from "./syntax.ts";

/** What a stretch of a file holds; ranges count from its start. */
export interface Block {
  readonly entries: readonly Entry[];
  readonly problems: readonly SyntaxProblem[];
}

/** Deeper nesting than this is left unread: nobody writes it, and it would exhaust the stack. */
const deepest = 200;

/** A function that reads a stretch of HCL; each tree is copied and freed, so that WebAssembly memory does not grow. */
export function createReadBlock(parser: Parser): (text: string) => Block {
  let last: { readonly text: string; readonly syntax: Syntax | undefined } | undefined;

  /** The syntax of a text without an error in it, else undefined. */
  const read = (text: string): Syntax | undefined => {
    if (last?.text !== text) last = { text, syntax: readAnew(text) };
    return last.syntax;
  };

  const readAnew = (text: string): Syntax | undefined => {
    const tree = parser.parse(text);
    if (tree === null) return undefined;
    try {
      return tree.rootNode.hasError ? undefined : syntaxOf(tree);
    } finally {
      tree.delete();
    }
  };

  return (text) => {
    if (nesting(text) > deepest) return lost(text);
    try {
      // A heredoc's marker counts only before a line end.
      const terminated = `${text}\n`;
      const mended = mend(terminated, (candidate) => read(candidate) !== undefined);
      const syntax = read(mended.text);
      const within = (offset: number) => Math.min(mended.original(offset), text.length);
      const place = placeAt(mended.text, within, 0);
      const clamped = ({ message, range }: SyntaxProblem): SyntaxProblem => ({
        message,
        range: { start: Math.min(range.start, text.length), end: Math.min(range.end, text.length) },
      });
      return {
        entries: bodyEntries(childOf(syntax ?? nothing, "body"), place),
        problems: mended.problems.map(clamped),
      };
    } catch {
      return lost(text);
    }
  };
}

const nothing: Syntax = { type: "config_file", start: 0, end: 0, children: [] };

function lost(text: string): Block {
  return {
    entries: [],
    problems: [{ message: "This block cannot be read", range: { start: 0, end: text.trimEnd().length } }],
  };
}

function nesting(text: string): number {
  let depth = 0;
  let deepestHere = 0;
  for (const char of text) {
    if (char === "{" || char === "[" || char === "(") depth += 1;
    else if ((char === "}" || char === "]" || char === ")") && depth > 0) depth -= 1;
    deepestHere = Math.max(deepestHere, depth);
  }
  return deepestHere;
}
