import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureCodeServer } from "../code-server.ts";
import { mustRun } from "../tools/run.ts";

/** Installs the package into an empty VS Code, as a user does; throws where VS Code refuses it. */
export async function packageInstalls(vsix: string): Promise<void> {
  const main = await ensureCodeServer();
  const data = await mkdtemp(join(tmpdir(), "rampart-install-"));
  const extensions = join(data, "extensions");
  try {
    const place = ["--server-data-dir", data, "--extensions-dir", extensions, "--accept-server-license-terms"];
    await mustRun(process.execPath, [main, ...place, "--install-extension", vsix], { capture: true });
    const installed = await readdir(extensions);
    if (!installed.some((name) => name.startsWith("rampart-aws.rampart-")))
      throw new Error(`VS Code has not installed ${vsix}.`);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}
