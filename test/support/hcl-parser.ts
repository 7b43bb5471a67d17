import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createHclParser } from "../../rules/parse/hcl.ts";
import type { HclParser } from "../../rules/parse/hcl.ts";

/** The HCL parser over the WebAssembly of the installed packages. */
export function testHclParser(): Promise<HclParser> {
  return createHclParser({
    runtime: read("web-tree-sitter/web-tree-sitter.wasm"),
    grammar: read("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm"),
  });
}

function read(path: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)));
}
