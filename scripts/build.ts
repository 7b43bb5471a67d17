import { chmodSync, copyFileSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import type { BuildOptions } from "esbuild";

const { resolve } = createRequire(import.meta.url);

const common: BuildOptions = {
  bundle: true,
  platform: "node",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  loader: { ".json": "json" },
};

/** CommonJS for the editor, which loads extensions that way everywhere; `#account` is a file of its own, loaded on use. */
const editor: BuildOptions = {
  ...common,
  format: "cjs",
  target: "node22",
  external: ["vscode"],
  outExtension: { ".js": ".cjs" },
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};

/** ES modules with shared chunks for the command line: what a command does not need is not read. */
const command: BuildOptions = {
  ...common,
  format: "esm",
  target: "node20",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  banner: { js: 'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);' },
};

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist", { recursive: true });
await Promise.all([
  build({ ...editor, entryPoints: { client: "client/extension.ts" }, outdir: "dist" }),
  build({ ...editor, entryPoints: { server: "server/main.ts" }, outdir: "dist", plugins: [lazyAccount()] }),
  build({ ...editor, entryPoints: { account: "account/index.ts" }, outdir: "dist" }),
  build({ ...command, entryPoints: { cli: "cli/main.ts" }, outdir: "dist" }),
]);
chmodSync("dist/cli.js", 0o755);
copyFileSync(resolve("web-tree-sitter/web-tree-sitter.wasm"), "dist/web-tree-sitter.wasm");
copyFileSync(resolve("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm"), "dist/tree-sitter-terraform.wasm");
console.log("built dist/: client, server, account, cli");

/** `import("#account")` in the server becomes a `require` of the bundle beside it. */
function lazyAccount() {
  return {
    name: "lazy-account",
    setup(bundle: import("esbuild").PluginBuild) {
      bundle.onResolve({ filter: /^#account$/ }, () => ({ path: "./account.cjs", external: true }));
    },
  };
}
