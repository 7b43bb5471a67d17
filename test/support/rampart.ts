import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createHclParser, createRampart } from "#rules";
import type { HclParser, Rampart } from "#rules";

const { resolve } = createRequire(import.meta.url);

/** The day on which all tests run: 2026-11-24. */
export const testDay = new Date("2026-11-24T12:00:00Z");

/** The real HCL parser. */
export function testHcl(): Promise<HclParser> {
  return createHclParser({
    runtime: readFileSync(resolve("web-tree-sitter/web-tree-sitter.wasm")),
    grammar: readFileSync(resolve("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm")),
  });
}

/** The real engine on the tests' day. */
export async function testRampart(): Promise<Rampart> {
  return createRampart({ hcl: await testHcl(), now: () => testDay });
}
