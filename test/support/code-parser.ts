import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createCodeParser, createRampart } from "#rules";
import type { CodeParser, Rampart } from "#rules";
import { testDay } from "./rampart.ts";

const { resolve } = createRequire(import.meta.url);

/** The parser of programs over the WebAssembly of the installed packages. */
export function testCode(): Promise<CodeParser> {
  const grammar = (name: string) => readFileSync(resolve(`@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`));
  return createCodeParser({
    runtime: readFileSync(resolve("web-tree-sitter/web-tree-sitter.wasm")),
    typescript: grammar("typescript"),
    python: grammar("python"),
  });
}

/** The real engine on the tests' day, for CDK code. */
export async function testCdk(): Promise<Rampart> {
  const code = await testCode();
  return createRampart({ code: () => code, now: () => testDay });
}
