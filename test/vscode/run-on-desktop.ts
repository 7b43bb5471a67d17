import { resolve } from "node:path";
import { runTests } from "@vscode/test-electron";
import type { SuiteResult, SuiteRun } from "./run.ts";

/** Runs a suite in a downloaded desktop VS Code; its tests report on standard output. */
export async function runOnDesktop({ bundle, folder, env, trust }: SuiteRun): Promise<SuiteResult> {
  const launchArgs = [folder, "--disable-extensions", ...(trust ? ["--disable-workspace-trust"] : [])];
  const extensionTestsEnv = Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
  try {
    await runTests({ extensionDevelopmentPath: resolve("."), extensionTestsPath: bundle, launchArgs, extensionTestsEnv });
    return { passed: 1, failed: 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
