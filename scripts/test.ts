import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { ensureMoto } from "./moto.ts";
import { ensureSystem } from "./system.ts";

/** What a suite gave. */
interface Tally {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

process.env["NO_COLOR"] ??= "1";
ensureSystem(["browser", "python", "neovim"]);
process.env["RAMPART_MOTO_PYTHON"] = ensureMoto();

const tallies: Tally[] = [
  gate("build", [process.execPath, "scripts/build.ts"]),
  gate("typecheck", ["npm", "run", "-s", "typecheck"]),
  gate("lint", ["npm", "run", "-s", "lint"]),
  gate("format", ["npm", "run", "-s", "format:check"]),
  gate("dead code", ["npm", "run", "-s", "deadcode"]),
  gate("generated files", ["npm", "run", "-s", "generate", "--", "--check"]),
  unitTests(),
  vscodeTests(),
];

for (const { suite, passed, failed, skipped, seconds } of tallies) {
  console.log(`${suite.padEnd(18)} ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""} (${seconds.toFixed(1)} s)`);
}
const total = (part: "passed" | "failed" | "skipped") => tallies.reduce((sum, tally) => sum + tally[part], 0);
const skipped = total("skipped");
// What was not run has not passed: a skipped test fails the run.
process.exitCode = total("failed") + skipped > 0 ? 1 : 0;
console.log(`${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);

/** A check that passes or fails as a whole counts as one test. */
function gate(suite: string, command: readonly string[]): Tally {
  const { status, seconds } = timed(suite, command);
  return { suite, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0, seconds };
}

function unitTests(): Tally {
  const report = "out/vitest.json";
  rmSync(report, { force: true });
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status, seconds } = timed("unit tests", ["npx", "vitest", ...args], { CI: "true" });
  const counts = read(report);
  const number = (key: string) => Number(counts?.[key] ?? 0);
  const failed = number("numFailedTests") + number("numFailedTestSuites");
  return {
    suite: "unit tests",
    passed: number("numPassedTests"),
    failed: status === 0 || failed > 0 ? number("numFailedTests") + (number("numFailedTests") === 0 && status !== 0 ? 1 : 0) : 1,
    skipped: number("numPendingTests") + number("numTodoTests"),
    seconds,
  };
}

function vscodeTests(): Tally {
  const report = "out/vscode.json";
  rmSync(report, { force: true });
  const { status, seconds } = timed("VS Code", [process.execPath, "test/vscode/run.ts", report]);
  const counts = read(report);
  const failed = Number(counts?.["failed"] ?? 0);
  return {
    suite: "VS Code",
    passed: Number(counts?.["passed"] ?? 0),
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: 0,
    seconds,
  };
}

function timed(suite: string, [command = "", ...args]: readonly string[], env: NodeJS.ProcessEnv = {}) {
  console.log(`\n▶ ${suite}`);
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env } });
  return { status, seconds: (performance.now() - started) / 1000 };
}

function read(path: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
