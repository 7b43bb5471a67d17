import { readFileSync } from "node:fs";
import { cdkFormat, createCodeParser, createHclParser, createRampart } from "#rules";
import type { CodeParser, Rampart, SourceFile } from "#rules";

/** The engine, and the parsers that it needs. */
export interface LoadedRampart {
  readonly rampart: Rampart;
  /** Loads what is needed to read these files; a parser takes a moment, and most scans need none. */
  prepare(files: readonly SourceFile[]): Promise<void>;
}

/** The engine; the HCL parser only where there is Terraform to read. */
export async function loadRampart(terraform: boolean): Promise<LoadedRampart> {
  let code: CodeParser | undefined;
  const rampart = createRampart({
    now: () => new Date(),
    code: () => code,
    ...(terraform
      ? { hcl: await createHclParser({ runtime: runtime(), grammar: beside("tree-sitter-terraform.wasm") }) }
      : {}),
  });
  return {
    rampart,
    async prepare(files) {
      if (code !== undefined || !files.some((file) => cdkFormat(file) !== undefined)) return;
      code = await createCodeParser({
        runtime: runtime(),
        typescript: beside("tree-sitter-typescript.wasm"),
        python: beside("tree-sitter-python.wasm"),
      });
    },
  };
}

function runtime(): Uint8Array {
  return beside("web-tree-sitter.wasm");
}

/** The chunk that holds this code stands in the folder of the build, beside the parsers. */
function beside(name: string): Uint8Array {
  return readFileSync(new URL(name, import.meta.url));
}
