import { readFileSync, rmSync } from "node:fs";
import { inRoot } from "../tools/root.ts";
import { run } from "../tools/run.ts";
import type { Tally } from "./tally.ts";

/** The parts of vitest's JSON report that are counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs vitest. `CI` makes a missing snapshot a failure instead of a new file. */
export async function unitTests(): Promise<Tally> {
  console.log("\n▶ unit tests");
  const file = inRoot("out", "vitest.json");
  rmSync(file, { force: true });
  const started = performance.now();
  const { UPDATE: _, ...env } = process.env;
  const parameters = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await run(process.execPath, [inRoot("node_modules", "vitest", "vitest.mjs"), ...parameters], {
    env: { ...env, CI: "true" },
  });
  return { suite: "unit tests", ...countsOf(read(file), code), seconds: (performance.now() - started) / 1000 };
}

function countsOf(report: Report | undefined, code: number): Pick<Tally, "passed" | "failed" | "skipped"> {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloadable;
  // An error outside any test fails the run and no test.
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return undefined;
  }
}
