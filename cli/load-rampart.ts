import { readFileSync } from "node:fs";
import { createHclParser, createRampart } from "#rules";
import type { Rampart } from "#rules";

/** The engine; the HCL parser, which takes a moment to load, only where there is Terraform to read. */
export async function loadRampart(terraform: boolean): Promise<Rampart> {
  const now = () => new Date();
  if (!terraform) return createRampart({ now });
  const beside = (name: string) => readFileSync(new URL(name, new URL("./", entry())));
  return createRampart({
    now,
    hcl: await createHclParser({
      runtime: beside("web-tree-sitter.wasm"),
      grammar: beside("tree-sitter-terraform.wasm"),
    }),
  });
}

/** The folder of the build: the chunk that holds this code stands in it, or one below. */
function entry(): string {
  return import.meta.url.includes("/chunks/") ? new URL("../cli.js", import.meta.url).href : import.meta.url;
}
