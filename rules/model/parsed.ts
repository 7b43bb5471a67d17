import type { Node } from "./node.ts";
import type { Range } from "./range.ts";
import type { Format, SourceFile } from "./source-file.ts";

/** What a parser could not read. Parsers never throw: they go on after the place and say so here. */
export interface SyntaxProblem {
  readonly message: string;
  readonly range: Range;
}

/** A file after the parser: its documents (YAML may hold several) and what was broken in it. */
export interface Parsed {
  readonly file: SourceFile;
  readonly format: Format;
  readonly roots: readonly Node[];
  readonly problems: readonly SyntaxProblem[];
}
