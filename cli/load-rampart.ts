import { readFileSync } from "node:fs";
import { createHclParser, createRampart } from "#rules";
import type { Rampart } from "#rules";

/** The engine; the HCL parser, which takes a moment to load, only where there is Terraform to read. */
export async function loadRampart(terraform: boolean): Promise<Rampart> {
  const now = () => new Date();
  if (!terraform) return createRampart({ now });
  // The chunk that holds this code stands in the folder of the build, beside the parser.
  const beside = (name: string) => readFileSync(new URL(name, import.meta.url));
  return createRampart({
    now,
    hcl: await createHclParser({
      runtime: beside("web-tree-sitter.wasm"),
      grammar: beside("tree-sitter-terraform.wasm"),
    }),
  });
}
