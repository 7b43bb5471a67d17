import { readFileSync, rmSync } from "node:fs";
import { inRoot } from "../tools/root.ts";
import { run } from "../tools/run.ts";
import type { Tally } from "./tally.ts";

/** Runs the suites of `test/vscode` in a real VS Code. A run that gives no result counts as one failure. */
export async function editorTests(): Promise<readonly Tally[]> {
  console.log("\n▶ VS Code");
  const file = inRoot("out", "vscode.json");
  rmSync(file, { force: true });
  const { code } = await run(process.execPath, [inRoot("test", "vscode", "run.ts"), "--report", file]);
  const tallies = read(file).map((tally) => ({ ...tally, suite: `VS Code: ${tally.suite}` }));
  const explained = code === 0 || tallies.some(({ failed }) => failed > 0);
  return tallies.length > 0 && explained
    ? tallies
    : [...tallies, { suite: "VS Code", passed: 0, failed: 1, skipped: 0, seconds: 0 }];
}

function read(file: string): readonly Tally[] {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as readonly Tally[];
  } catch {
    return [];
  }
}
