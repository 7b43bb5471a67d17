import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createHclParser, createRampart } from "#rules";
import type { Rampart } from "#rules";

/** The names of the parser's files in a build. */
const names = { runtime: "web-tree-sitter.wasm", grammar: "tree-sitter-terraform.wasm" };

/** The engine with the Terraform parser whose files stand in `directory`; without it, Terraform is not read and says so. */
export async function loadRampart(directory: string): Promise<Rampart> {
  const now = (): Date => new Date();
  try {
    const [runtime, grammar] = await Promise.all(
      [names.runtime, names.grammar].map((name) => readFile(join(directory, name))),
    );
    if (runtime === undefined || grammar === undefined) return createRampart({ now });
    return createRampart({ hcl: await createHclParser({ runtime, grammar }), now });
  } catch {
    return createRampart({ now });
  }
}
