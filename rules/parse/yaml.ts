import { parseAllDocuments } from "yaml";
import type { Document } from "yaml";
import type { Node } from "../model/node.ts";
import type { Parsed, SyntaxProblem } from "../model/parsed.ts";
import type { SourceFile } from "../model/source-file.ts";
import { shifted } from "./shifted.ts";
import { createYamlReader } from "./yaml-reader.ts";
import { original, repairQuotes } from "./yaml-repair.ts";

/** Reads YAML. Never throws; half-typed quotes are closed, what is broken is said in `problems`. */
export function parseYaml(file: SourceFile): Parsed {
  const first = attempt(file.text);
  if (!first.problems.some(({ unclosed }) => unclosed)) return parsed(file, first.roots, first.problems);
  const repaired = repairQuotes(file.text);
  if (repaired === undefined) return parsed(file, first.roots, first.problems);
  const second = attempt(repaired.text);
  const back = (offset: number) => original(offset, repaired);
  const roots = second.roots.map((root) => shifted(root, back));
  const rest = second.problems.map((problem) => ({ ...problem, range: { start: back(problem.range.start), end: back(problem.range.end) } }));
  return parsed(file, roots, [...first.problems.filter(({ unclosed }) => unclosed), ...rest]);
}

interface Attempt {
  readonly roots: readonly Node[];
  readonly problems: readonly (SyntaxProblem & { readonly unclosed: boolean })[];
}

const unclosedCodes = new Set(["MISSING_CHAR", "BAD_SCALAR_START", "MULTILINE_IMPLICIT_KEY", "BAD_INDENT", "UNEXPECTED_TOKEN"]);

function attempt(text: string): Attempt {
  try {
    const documents: readonly Document.Parsed[] = [...parseAllDocuments(text, { uniqueKeys: false, merge: false, logLevel: "silent", prettyErrors: false, strict: false, keepSourceTokens: false })];
    const roots = documents.flatMap((document) => createYamlReader(text, document).root() ?? []);
    const problems = documents.flatMap(({ errors }) =>
      errors.map(({ message, pos: [start, end], code }) => ({
        message: firstLine(message),
        range: { start, end: Math.max(start, Math.min(end, text.length)) },
        unclosed: unclosedCodes.has(code),
      })),
    );
    return { roots, problems };
  } catch (error) {
    const message = error instanceof RangeError ? "nested too deeply to read" : `not readable as YAML: ${firstLine(String(error))}`;
    return { roots: [], problems: [{ message, range: { start: 0, end: 0 }, unclosed: false }] };
  }
}

function parsed(file: SourceFile, roots: readonly Node[], problems: readonly SyntaxProblem[]): Parsed {
  return { file, format: "yaml", roots, problems: problems.map(({ message, range }) => ({ message, range })) };
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? message;
}
