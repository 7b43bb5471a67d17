import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { root } from "../../scripts/tools/root.ts";
import type { SuiteRun } from "./suite-run.ts";

/** Runs a suite in a desktop VS Code, which is downloaded into `.vscode-test` the first time. */
export async function runOnDesktop({ bundle, folder, env, trusted, settings }: SuiteRun): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), "rampart-user-"));
  try {
    await mkdir(join(data, "User"), { recursive: true });
    await writeFile(
      join(data, "User", "settings.json"),
      JSON.stringify({ "security.workspace.trust.startupPrompt": "never", ...settings }),
    );
    await runTests({
      extensionDevelopmentPath: root,
      extensionTestsPath: bundle,
      extensionTestsEnv: { ...env },
      launchArgs: [
        folder,
        "--disable-extensions",
        "--skip-welcome",
        `--user-data-dir=${data}`,
        ...(trusted ? ["--disable-workspace-trust"] : []),
      ],
    });
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
