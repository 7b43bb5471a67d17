import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createCodeParser, createHclParser, createRampart } from "#rules";
import type { CodeParser, HclParser, Rampart } from "#rules";

/** The engine with the parsers whose files stand in `directory`; what has none is not read and says so. */
export async function loadRampart(directory: string): Promise<Rampart> {
  const file = (name: string): Promise<Uint8Array> => readFile(join(directory, `${name}.wasm`));
  const [hcl, code] = await Promise.all([hclFrom(file), codeFrom(file)]);
  return createRampart({ ...(hcl === undefined ? {} : { hcl }), code: () => code, now: () => new Date() });
}

type ReadWasm = (name: string) => Promise<Uint8Array>;

async function hclFrom(file: ReadWasm): Promise<HclParser | undefined> {
  try {
    const [runtime, grammar] = await Promise.all([file("web-tree-sitter"), file("tree-sitter-terraform")]);
    return await createHclParser({ runtime, grammar });
  } catch {
    return undefined;
  }
}

async function codeFrom(file: ReadWasm): Promise<CodeParser | undefined> {
  try {
    const [runtime, typescript, python] = await Promise.all([
      file("web-tree-sitter"),
      file("tree-sitter-typescript"),
      file("tree-sitter-python"),
    ]);
    return await createCodeParser({ runtime, typescript, python });
  } catch {
    return undefined;
  }
}
