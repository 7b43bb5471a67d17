import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { has } from "./run.ts";
import { startVsCodeServer } from "./vscode-server.ts";

const sample = resolve("sample");
const env = { ...process.env, RAMPART_SNAPSHOT: resolve("sample/account.json") };

/** Opens VS Code on the sample: `code` on PATH, else a downloaded one on a desktop, else one served to the browser. */
export async function openEditor(): Promise<void> {
  const args = [`--extensionDevelopmentPath=${resolve(".")}`, "--new-window", sample];
  if (has("code")) {
    console.log("\nOpening VS Code …");
    spawn("code", args, { env, stdio: "ignore", detached: true }).unref();
    return;
  }
  if (hasDesktop()) {
    console.log("\nDownloading VS Code …");
    const { downloadAndUnzipVSCode } = await import("@vscode/test-electron");
    const executable = await downloadAndUnzipVSCode().catch((error: unknown) => {
      console.log(`VS Code could not be downloaded (${String(error)}).`);
      return undefined;
    });
    if (executable !== undefined) {
      const own = resolve(".cache/editor");
      mkdirSync(own, { recursive: true });
      spawn(executable, [...args, `--user-data-dir=${own}`], { env, stdio: "ignore", detached: true }).unref();
      return;
    }
  }
  const server = await startVsCodeServer({ env, trust: true });
  console.log(`\nOpen in your browser:\n\n  ${server.url({ folder: sample })}\n\nCtrl+C ends it.`);
  process.once("SIGINT", () => {
    server.stop();
    process.exit(0);
  });
}

function hasDesktop(): boolean {
  if (process.platform !== "linux") return true;
  return process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined;
}
