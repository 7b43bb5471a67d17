import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { ensureSystem } from "./system.ts";
import { cached } from "./tools/cache.ts";
import { onPath } from "./tools/on-path.ts";
import { mustRun } from "./tools/run.ts";

const version = "4.139.1";
const serverMain = join("node_modules", "code-server", "lib", "vscode", "out", "server-main.js");

/**
 * The start file of the VS Code server that the npm package code-server carries, installed once into the shared cache. It
 * is a whole VS Code with a browser as its window, and needs no download but npm's.
 */
export async function ensureCodeServer(): Promise<string> {
  const folder = await cached(`code-server-${version}`, serverMain, install);
  return join(folder, serverMain);
}

async function install(folder: string): Promise<void> {
  await ensureSystem("compiler", "kerberos");
  console.log(`Installing code-server ${version} (once; shared by all checkouts; it compiles, which takes minutes)`);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  // Our own Node.js 24 is first on PATH, and code-server wants exactly that one.
  await mustRun("npm", ["install", `code-server@${version}`, "--no-audit", "--no-fund", "--foreground-scripts"], {
    cwd: folder,
    capture: true,
    env: { ...withoutNpmSettings(), ...headers() },
  });
}

/** Settings of the npm command that runs us (`npm test`) must not become those of the npm that installs. */
function withoutNpmSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(?!config_(registry|cache|userconfig|cafile|.*proxy)$)/i.test(name),
    ),
  );
}

/** Node-API headers are the same in every Node.js: those of the machine spare a download from nodejs.org. */
function headers(): NodeJS.ProcessEnv {
  const nodes = (process.env["PATH"] ?? "").split(":").map((folder) => resolve(folder));
  const prefix = nodes
    .map((folder) => dirname(folder))
    .find((folder) => existsSync(join(folder, "include", "node", "node_api.h")));
  return prefix === undefined || onPath("node") === undefined ? {} : { npm_config_nodedir: prefix };
}
