import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import { runInBrowser } from "./run-in-browser.ts";
import { runOnDesktop } from "./run-on-desktop.ts";
import { suiteSetup } from "./suite-setup.ts";

/** What one suite gave. */
export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
}

/** A suite, ready to run: its bundle, the folder to open, the extension host's environment. */
export interface SuiteRun {
  readonly bundle: string;
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly trust: boolean;
}

const [, , report = "out/vscode.json", only] = process.argv;
const launch = process.env["RAMPART_DESKTOP_VSCODE"] === "1" ? runOnDesktop : runInBrowser;
const results: SuiteResult[] = [];

for (const path of globSync("test/vscode/suites/*.test.ts").sort()) {
  const name = basename(path, ".test.ts");
  if (only !== undefined && only !== name) continue;
  const bundle = resolve(`out/vscode/${name}.cjs`);
  await build({ entryPoints: [path], outfile: bundle, bundle: true, platform: "node", format: "cjs", external: ["vscode"], logLevel: "warning" });
  const folder = mkdtempSync(join(tmpdir(), "rampart-ws-"));
  cpSync("sample", folder, { recursive: true, filter: (source) => !source.endsWith(".env") });
  const { env, trust, stop } = await suiteSetup(name, folder);
  console.log(`\n${name}`);
  try {
    results.push(await launch({ bundle, folder, env: { ...process.env, ...env }, trust }));
  } catch (error) {
    console.log(String(error));
    results.push({ passed: 0, failed: 1 });
  } finally {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const sum = (part: keyof SuiteResult) => results.reduce((total, result) => total + result[part], 0);
mkdirSync(dirname(report), { recursive: true });
writeFileSync(report, JSON.stringify({ passed: sum("passed"), failed: sum("failed") }));
process.exit(sum("failed") > 0 || results.length === 0 ? 1 : 0);
