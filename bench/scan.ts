import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { cacheFolder } from "../scripts/tools/cache.ts";
import { statistics } from "./statistics.ts";

// node bench/scan.ts [FOLDER]: whole processes, Rampart and its peers in turn, on the same files. Peers come from PyPI.

const folder = resolve(process.argv[2] ?? "sample");
const runs = 3;
const peers = cacheFolder("bench-peers");

const commands: Readonly<Record<string, readonly string[]>> = {
  rampart: [process.execPath, "dist/cli.js", "scan", folder, "--format", "json"],
  checkov: [join(peers, "bin", "checkov"), "-d", folder, "--quiet", "--compact", "--skip-download", "-o", "json"],
  "cfn-lint": [join(peers, "bin", "cfn-lint"), "--format", "json", join(folder, "**", "*.yaml")],
};

install();
const times = new Map<string, number[]>();
for (let run = 0; run <= runs; run += 1) {
  for (const [name, [command = "", ...parameters]] of Object.entries(commands)) {
    const started = performance.now();
    const { error } = spawnSync(command, parameters, { stdio: "ignore" });
    if (error !== undefined) throw error;
    // The first run of each warms the disk.
    if (run > 0) times.set(name, [...(times.get(name) ?? []), performance.now() - started]);
  }
}
const own = statistics(times.get("rampart") ?? [0]).median;
for (const [name, numbers] of times) {
  const { median } = statistics(numbers);
  console.log(`${name.padEnd(10)} ${(median / 1000).toFixed(2)} s  ×${(median / own).toFixed(1)}`);
}

function install(): void {
  if (existsSync(join(peers, "bin", "checkov"))) return;
  console.log(`Installing checkov and cfn-lint into ${peers}`);
  mkdirSync(peers, { recursive: true });
  must("python3", "-m", "venv", peers);
  must(join(peers, "bin", "pip"), "install", "-q", "checkov==3.3.30", "cfn-lint==1.58.0");
}

function must(command: string, ...parameters: readonly string[]): void {
  const { status } = spawnSync(command, [...parameters], { stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${parameters.join(" ")} ended with ${status}`);
}
