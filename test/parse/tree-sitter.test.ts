import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { createCodeParser, createHclParser } from "#rules";

const { resolve } = createRequire(import.meta.url);
const wasm = (path: string): Uint8Array => readFileSync(resolve(path));

it("starts one runtime for all grammars, however many start at once", async () => {
  const runtime = wasm("web-tree-sitter/web-tree-sitter.wasm");
  const grammar = wasm("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm");
  const code = {
    runtime,
    typescript: wasm("@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm"),
    python: wasm("@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm"),
  };
  const [hcl] = await Promise.all([
    createHclParser({ runtime, grammar }),
    createCodeParser(code),
    createCodeParser(code),
  ]);
  const { roots, problems } = hcl.parse({ uri: "file:///a.tf", text: 'resource "a" "b" {\n  c = 1\n}\n' });
  expect(problems).toEqual([]);
  expect(roots[0]).toMatchObject({ entries: [{ key: "resource" }] });
});
