// Runs on a bare Node.js 20 with nothing installed: node: builtins only, plain JavaScript.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const windows = process.platform === "win32";
const modules = join(root, "node_modules");
const bundledNode = join(modules, "node", "bin", windows ? "node.exe" : "node");

/** Installs the dependencies where they are missing or old, then runs a TypeScript file with the Node.js they bring. */
export function bootstrap(script, parameters) {
  const reason = whyInstall();
  if (reason !== undefined) install(reason);
  const { status, signal } = spawnSync(bundledNode, [join(root, "scripts", script), ...parameters], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: [join(modules, ".bin"), process.env.PATH].join(delimiter) },
  });
  process.exit(status ?? (signal === null ? 1 : 130));
}

function install(reason) {
  console.log(`Installing dependencies: ${reason}. (npm ci, then the install step of esbuild and of Node.js 24)`);
  npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  // Only these two need their install step; the others would compile or download what is never used here.
  npm(["rebuild", "esbuild", "node", "--loglevel=error"]);
  const left = whyInstall();
  if (left !== undefined) fail(`npm ci ended, and still: ${left}.`);
}

/** npm writes what it installed to node_modules/.package-lock.json as its last step: no stamp of our own is needed. */
function whyInstall() {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const there = packagesOf(join(modules, ".package-lock.json"));
  if (wanted === undefined) fail("package-lock.json cannot be read.");
  if (there === undefined) return "none are installed";
  for (const [path, { version, optional }] of wanted) {
    const found = there.get(path);
    if (found === undefined ? !optional : found.version !== version) return `${path} ${version} is not installed`;
  }
  for (const path of there.keys()) if (!wanted.has(path)) return `${path} is no longer a dependency`;
  if (spawnSync(bundledNode, ["--version"]).status !== 0) return "Node.js 24 is not installed";
  return undefined;
}

function packagesOf(file) {
  if (!existsSync(file)) return undefined;
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  return new Map(Object.entries(packages).filter(([path]) => path !== ""));
}

function npm(parameters) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith(".js") ? [machineNode(), [cli]] : ["npm", []];
  const { status, error } = spawnSync(command, [...first, ...parameters], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: windows && command === "npm",
    env: { ...process.env, PATH: machinePath().join(delimiter) },
  });
  if (status !== 0) fail(`npm ${parameters.join(" ")} failed${error === undefined ? "" : `: ${error.message}`}.`);
}

/** `npm test` puts our own node_modules/.bin on PATH; its Node.js must not run the npm that deletes it. */
function machinePath() {
  return (process.env.PATH ?? "").split(delimiter).filter((folder) => !resolve(folder).startsWith(modules + sep));
}

function machineNode() {
  const candidates = machinePath().map((folder) => join(folder, windows ? "node.exe" : "node"));
  return candidates.find((candidate) => existsSync(candidate)) ?? process.execPath;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
