import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { cacheFolder } from "./cache.ts";
import { run } from "./run.ts";
import { ensureSystem } from "./system.ts";

const version = "4.139.1";

/** The VS Code that code-server carries: its server's main file. Installed once into the cache; minutes the first time. */
export function ensureCodeServer(): string {
  const folder = join(cacheFolder(), `code-server-${version}`);
  const main = join(folder, "node_modules/code-server/lib/vscode/out/server-main.js");
  if (existsSync(main)) return main;
  ensureSystem(["editor"]);
  console.log(`Installing VS Code (code-server ${version}) into ${folder}: this takes some minutes, once …`);
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  writeFileSync(join(temporary, "package.json"), '{ "private": true }\n');
  const bin = resolve("node_modules/.bin");
  run("npm", ["install", `code-server@${version}`, "--no-audit", "--no-fund", "--loglevel=error", "--foreground-scripts"], {
    cwd: temporary,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"] ?? ""}` },
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(temporary, folder);
  return main;
}
