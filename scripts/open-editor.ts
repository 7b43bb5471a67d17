import { spawn } from "node:child_process";
import { once } from "node:events";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { cacheFolder } from "./tools/cache.ts";
import { hasDesktop } from "./tools/has-desktop.ts";
import { onPath } from "./tools/on-path.ts";
import { inRoot, root } from "./tools/root.ts";
import { pageUrl, startVsCodeServer } from "./vscode-server.ts";

const sample = inRoot("sample");
const env = { ...process.env, RAMPART_SNAPSHOT: inRoot("sample", "account.json") };

/** Opens VS Code on the sample: `code` on PATH, else a downloaded one on a desktop, else one served to the browser. */
export async function openEditor(): Promise<void> {
  const code = onPath("code") ?? (hasDesktop() ? await downloaded() : undefined);
  if (code === undefined) await serveEditor();
  else openDesktop(code);
}

async function downloaded(): Promise<string | undefined> {
  console.log("\nThere is no `code` on PATH: downloading VS Code into .vscode-test …");
  try {
    return await downloadAndUnzipVSCode({ extensionDevelopmentPath: root });
  } catch (error) {
    console.log(`It cannot be downloaded: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/**
 * On a desktop with a user folder of its own, so that a running VS Code does not take the window over without our
 * environment. Elsewhere `code` is the command of a remote session, whose window is on another machine.
 */
function openDesktop(code: string): void {
  console.log("\nOpening VS Code on sample/ …");
  const own = hasDesktop() ? [`--user-data-dir=${cacheFolder("editor")}`, "--disable-workspace-trust"] : [];
  spawn(code, [`--extensionDevelopmentPath=${root}`, ...own, "--new-window", sample], {
    env,
    stdio: "ignore",
    detached: true,
    shell: code.endsWith(".cmd"),
  }).unref();
}

async function serveEditor(): Promise<void> {
  console.log("\nNo desktop VS Code here: serving one to the browser.");
  const server = await startVsCodeServer({ env, trusted: true });
  console.log(
    `\nOpen this address in a browser on this machine (Ctrl+C ends it):\n\n  ${pageUrl(server, { folder: sample })}\n`,
  );
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await server.stop();
}
