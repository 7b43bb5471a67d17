import { Language, Parser } from "web-tree-sitter";
import type { MapNode } from "../model/node.ts";
import type { Parsed } from "../model/parsed.ts";
import type { Format, SourceFile } from "../model/source-file.ts";
import { codeSyntax } from "./code/code-syntax.ts";
import type { CodeSyntax } from "./code/code-syntax.ts";
import { pythonProgram } from "./code/python.ts";
import { typescriptProgram } from "./code/typescript.ts";
import { startTreeSitter } from "./tree-sitter.ts";

/** Reads programs in TypeScript, JavaScript and Python: literals, names and calls, as `code/program.ts` says. */
export interface CodeParser {
  /** Never throws: what is half-typed is read as far as it goes. */
  parse(file: SourceFile, format: CodeFormat): Parsed;
}

/** The formats that are programs. */
export type CodeFormat = Extract<Format, "typescript" | "python">;

/** Longer programs are generated: they are left unread. In UTF-16 units. */
const longest = 400_000;

const programs: Readonly<Record<CodeFormat, (root: CodeSyntax, text: string) => MapNode>> = {
  typescript: typescriptProgram,
  python: pythonProgram,
};

/** The parser over the WebAssembly of web-tree-sitter and of the grammars, which the host reads. */
export async function createCodeParser(wasm: {
  readonly runtime: Uint8Array;
  readonly typescript: Uint8Array;
  readonly python: Uint8Array;
}): Promise<CodeParser> {
  await startTreeSitter(wasm.runtime);
  const load = async (grammar: Uint8Array): Promise<Parser> => {
    const parser = new Parser();
    parser.setLanguage(await Language.load(grammar));
    return parser;
  };
  const [typescript, python] = await Promise.all([load(wasm.typescript), load(wasm.python)]);
  const parsers: Readonly<Record<CodeFormat, Parser>> = { typescript, python };
  return {
    parse(file, format) {
      const syntax = file.text.length > longest ? undefined : syntaxOf(parsers[format], file.text);
      return {
        file,
        format,
        roots: syntax === undefined ? [] : [programs[format](syntax, file.text)],
        // What a program lacks, its compiler says.
        problems: [],
      };
    },
  };
}

function syntaxOf(parser: Parser, text: string): CodeSyntax | undefined {
  const tree = parser.parse(text);
  if (tree === null) return undefined;
  try {
    return codeSyntax(tree);
  } finally {
    tree.delete();
  }
}
