import { chmod, copyFile, mkdtemp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { BuildOptions, Plugin } from "esbuild";
import { thirdPartyNotices } from "./third-party.ts";
import { inRoot, root } from "./tools/root.ts";

/** The parsers' WebAssembly files, which stand beside the bundles. */
const wasm = [
  import.meta.resolve("web-tree-sitter/web-tree-sitter.wasm"),
  import.meta.resolve("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm"),
  import.meta.resolve("@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm"),
  import.meta.resolve("@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm"),
].map((url) => fileURLToPath(url));

const shebang = "#!/usr/bin/env node";
/** "module" before "main": some packages' CommonJS calls require in a way that no bundler follows. */
const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  mainFields: ["module", "main"],
  minify: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};

/** CommonJS for the editor, which loads extensions that way everywhere. */
const forEditor: BuildOptions = {
  ...common,
  format: "cjs",
  target: "node20",
  external: ["vscode"],
  outExtension: { ".js": ".cjs" },
  define: { "import.meta.url": "importMetaUrl", "import.meta.dirname": "__dirname" },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};

/** The SDK that is bundled does run on Node.js 20; what later ones need is nothing to tell a user. */
const quiet = { "process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED": '"true"' };

/** ES modules with shared chunks for the command line: what a command does not need is not read. */
const forTerminal: BuildOptions = {
  ...common,
  format: "esm",
  target: "node20",
  splitting: true,
  chunkNames: "[name]-[hash]",
  banner: {
    js: 'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);',
  },
};

/** Bundles client, server, account reader and command line into `dist/`, which is replaced as a whole at the end. */
export async function buildAll(): Promise<void> {
  await mkdir(inRoot("out"), { recursive: true });
  const outdir = await mkdtemp(inRoot("out", "dist-"));
  try {
    const bundles = await Promise.all([
      build({ ...forEditor, outdir, entryPoints: { client: "client/extension.ts" } }),
      build({ ...forEditor, outdir, entryPoints: { server: "server/main.ts" }, plugins: [accountApart] }),
      build({
        ...forEditor,
        outdir,
        entryPoints: { account: "account/index.ts" },
        define: { ...forEditor.define, ...quiet },
      }),
      build({ ...forTerminal, outdir, entryPoints: { cli: "cli/main.ts" }, plugins: [accountApart, executable] }),
    ]);
    await Promise.all(wasm.map((path) => copyFile(path, join(outdir, basename(path)))));
    const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
    await writeFile(join(outdir, "THIRD-PARTY-NOTICES.txt"), thirdPartyNotices([...inputs, ...wasm]));
    await chmod(outdir, 0o755);
    await chmod(join(outdir, "cli.js"), 0o755);
    await rm(inRoot("dist"), { recursive: true, force: true });
    await rename(outdir, inRoot("dist"));
  } catch (error) {
    // What esbuild finds wrong it has printed already, with the line.
    throw new Error("errors" in Object(error) ? "The build failed." : String(error), { cause: error });
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}

/** The account reader holds the AWS SDK: it is a bundle of its own, which only `import("#account")` loads. */
const accountApart: Plugin = {
  name: "account-apart",
  setup(bundle) {
    bundle.onResolve({ filter: /^#account$/ }, ({ kind, importer }) =>
      kind === "dynamic-import"
        ? { path: "./account.cjs", external: true }
        : {
            errors: [
              {
                text: `${importer} loads #account with itself; only import("#account") on the first use keeps the AWS SDK out`,
              },
            ],
          },
    );
  },
};

/** Only the entry starts with `#!`; a banner would put it on every chunk. */
const executable: Plugin = {
  name: "executable",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]cli[\\/]main\.ts$/ }, async ({ path }) => ({
      contents: `${shebang}\n${(await readFile(path, "utf8")).replace(/^#!.*\n/, "")}`,
      loader: "ts",
    }));
  },
};
