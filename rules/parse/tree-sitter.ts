import { Parser } from "web-tree-sitter";

/** Two starts at once would each make a runtime, and a grammar of one is none of the other. */
let started: Promise<void> | undefined;

/** Starts the runtime that all grammars share; later calls wait for the first one. */
export async function startTreeSitter(runtime: Uint8Array): Promise<void> {
  started ??= Parser.init({ wasmBinary: runtime });
  try {
    await started;
  } catch (error) {
    started = undefined;
    throw error;
  }
}
