import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureCodeServer } from "./code-server.ts";

/** A VS Code server on loopback, with this checkout as the extension under development. */
export interface VsCodeServer {
  /** The workbench's address; with `tests`, it runs that module and reports to `codeAutomationExit`. */
  url(options: { readonly folder: string; readonly tests?: string }): string;
  stop(): void;
}

/** How to start it. Without `trust`, folders open in Restricted Mode. */
export interface VsCodeServerOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly trust: boolean;
}

/** Starts the server that code-server carries, in folders of its own. */
export async function startVsCodeServer({ env, trust }: VsCodeServerOptions): Promise<VsCodeServer> {
  const main = ensureCodeServer();
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), "rampart-vscode-"));
  const args = [
    "--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--accept-server-license-terms",
    "--disable-telemetry", "--enable-smoke-test-driver", ...(trust ? ["--disable-workspace-trust"] : []),
    "--server-data-dir", join(home, "server"), "--extensions-dir", join(home, "extensions"),
  ];
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  await new Promise<void>((ready, fail) => {
    const listen = (data: Buffer) => {
      log += data.toString();
      if (/available at|listening on/i.test(log)) ready();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => fail(new Error(`the VS Code server ended with exit code ${code}:\n${log}`)));
  });
  const authority = `127.0.0.1:${port}`;
  const remote = (path: string) => `vscode-remote://${authority}${resolve(path)}`;
  return {
    url({ folder, tests }) {
      const payload = [
        ["extensionDevelopmentPath", remote(".")],
        ...(tests === undefined ? [] : [["extensionTestsPath", remote(tests)]]),
        ["enableProposedApi", ""],
        ["skipWelcome", "true"],
      ];
      return `http://${authority}/?folder=${encodeURI(resolve(folder))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    },
    stop() {
      child.removeAllListeners("exit");
      child.kill();
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => found(port));
    });
  });
}
