import { Language, Parser } from "web-tree-sitter";
import type { Entry } from "../model/node.ts";
import type { Parsed, SyntaxProblem } from "../model/parsed.ts";
import type { SourceFile } from "../model/source-file.ts";
import { cutBlocks } from "./hcl/cut-blocks.ts";
import type { Piece } from "./hcl/cut-blocks.ts";
import { createReadBlock } from "./hcl/read-block.ts";
import type { Block } from "./hcl/read-block.ts";
import { shiftedEntry, shiftedRange } from "./hcl/shift.ts";
import { startTreeSitter } from "./tree-sitter.ts";

/** Reads HCL: Terraform and OpenTofu files, and their variable files. */
export interface HclParser {
  /** Never throws: what cannot be read is in `problems`, and only the block that holds it suffers. */
  parse(file: SourceFile): Parsed;
}

/** How many blocks are kept, so that an edit reads one block again. */
const kept = 20_000;

/** The parser over the WebAssembly of web-tree-sitter and of the Terraform grammar, which the host reads. */
export async function createHclParser(wasm: {
  readonly runtime: Uint8Array;
  readonly grammar: Uint8Array;
}): Promise<HclParser> {
  await startTreeSitter(wasm.runtime);
  const parser = new Parser();
  parser.setLanguage(await Language.load(wasm.grammar));
  const readBlock = createReadBlock(parser);
  const blocks = new Map<string, Placed>();

  const placed = ({ start, text }: Piece): Placed => {
    const known = blocks.get(text);
    const block = known?.start === start ? known : moved(known ?? { ...readBlock(text), start: 0 }, start);
    blocks.delete(text);
    blocks.set(text, block);
    const oldest = blocks.size > kept ? blocks.keys().next().value : undefined;
    if (oldest !== undefined) blocks.delete(oldest);
    return block;
  };

  return {
    parse(file) {
      const pieces = cutBlocks(file.text).map(placed);
      const entries = pieces.flatMap((piece) => piece.entries);
      const problems = pieces.flatMap((piece) => piece.problems);
      const range = { start: 0, end: file.text.length };
      return { file, format: "hcl", roots: [{ kind: "map", range, entries, style: "block" }], problems };
    },
  };
}

/** A block with offsets into its file. */
interface Placed extends Block {
  readonly start: number;
}

function moved(block: Placed, start: number): Placed {
  const by = start - block.start;
  if (by === 0) return block;
  return {
    start,
    entries: block.entries.map((entry): Entry => shiftedEntry(entry, by)),
    problems: block.problems.map((problem): SyntaxProblem => ({ ...problem, range: shiftedRange(problem.range, by) })),
  };
}
