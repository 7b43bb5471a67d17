import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { hasDesktop } from "../../scripts/tools/has-desktop.ts";
import { runInBrowser } from "./run-in-browser.ts";
import { runOnDesktop } from "./run-on-desktop.ts";
import { runSuiteFile, testSuites } from "./run-suite-file.ts";
import type { SuiteOutcome } from "./run-suite-file.ts";

// node test/vscode/run.ts [--report FILE] [--suites FOLDER] [SUITE…]
// RAMPART_DESKTOP_VSCODE=1 takes desktop VS Code, 0 the one in the browser.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { report: { type: "string" }, suites: { type: "string", default: testSuites } },
});
const folder = resolve(values.suites);
const wish = process.env["RAMPART_DESKTOP_VSCODE"];
const launch = wish === "1" || (wish !== "0" && hasDesktop()) ? runOnDesktop : runInBrowser;

const all = globSync("*.test.ts", { cwd: folder }).map((file) => basename(file, ".test.ts"));
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`No such suite: ${unknown.join(", ")}. There are: ${all.join(", ")}`);

const tallies = [];
for (const suite of (positionals.length > 0 ? positionals : all).toSorted()) {
  console.log(`\n${suite}`);
  const started = performance.now();
  const { planned, results } = await outcomeOf(suite);
  for (const { name, milliseconds, error } of results) {
    console.log(`  ${error === undefined ? "ok    " : "not ok"} ${name} (${milliseconds} ms)`);
    if (error !== undefined) console.log(`         ${error.replaceAll("\n", "\n         ")}`);
  }
  const passed = results.filter(({ error }) => error === undefined).length;
  tallies.push({
    suite,
    passed,
    failed: Math.max(planned, results.length, 1) - passed,
    skipped: 0,
    seconds: (performance.now() - started) / 1000,
  });
}

if (values.report !== undefined) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, JSON.stringify(tallies));
}
process.exitCode = tallies.length === 0 || tallies.some(({ failed }) => failed > 0) ? 1 : 0;

/** A suite that cannot be started, or that ends without a result, is one that failed. */
async function outcomeOf(suite: string): Promise<SuiteOutcome> {
  try {
    return await runSuiteFile(suite, launch, folder);
  } catch (error) {
    return {
      planned: 1,
      results: [
        { name: "starts and ends", milliseconds: 0, error: error instanceof Error ? error.message : String(error) },
      ],
    };
  }
}
