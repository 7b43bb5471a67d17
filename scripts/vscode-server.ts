import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureCodeServer } from "./code-server.ts";
import { root } from "./tools/root.ts";

/** Where a VS Code server listens on 127.0.0.1, and the secret without which it lets nobody in. */
export interface VsCodeAddress {
  readonly port: number;
  readonly token: string;
}

/** A running VS Code server. */
export interface VsCodeServer extends VsCodeAddress {
  /** Ends the server and everything it started, and removes its data. */
  readonly stop: () => Promise<void>;
}

/** What a server is started with. Its environment is that of the extension host too. */
export interface VsCodeServerOptions {
  readonly env: NodeJS.ProcessEnv;
  /** False leaves Workspace Trust on, so that a folder opens in Restricted Mode. */
  readonly trusted: boolean;
  /** User settings beside `calm`. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** What the workbench opens: a folder, the extension under development (this checkout) and, in tests, the suite's bundle. */
export interface PageOptions {
  readonly folder: string;
  readonly extension?: string;
  readonly tests?: string;
}

/** No greeting, no side bar for chats, no network: only what is looked at. */
const calm = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.startupPrompt": "never",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Starts the server with a data folder of its own, and waits until it listens. */
export async function startVsCodeServer(options: VsCodeServerOptions): Promise<VsCodeServer> {
  const main = await ensureCodeServer();
  const data = await mkdtemp(join(tmpdir(), "rampart-vscode-"));
  const token = randomUUID();
  await writeSettings(data, { ...calm, ...options.settings });
  const child = spawn(process.execPath, [main, ...flags(data, token, options.trusted)], {
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const end = (): void => endGroup(child);
  process.once("exit", end);
  const port = await listening(child);
  return {
    port,
    token,
    async stop() {
      process.off("exit", end);
      const ended = new Promise((resolve) => child.once("close", resolve));
      end();
      await ended;
      await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The address of a workbench: what desktop VS Code takes as flags, a served one takes as `payload`. */
export function pageUrl({ port, token }: VsCodeAddress, { folder, extension = root, tests }: PageOptions): string {
  const remote = `vscode-remote://127.0.0.1:${port}`;
  const payload = [
    ["extensionDevelopmentPath", remote + extension],
    ...(tests === undefined ? [] : [["extensionTestsPath", remote + tests]]),
    ["enableProposedApi", ""],
    ["skipWelcome", "true"],
  ];
  return `http://127.0.0.1:${port}/?tkn=${token}&folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

function flags(data: string, token: string, trusted: boolean): readonly string[] {
  const place = [
    "--host",
    "127.0.0.1",
    "--port",
    "0",
    "--server-data-dir",
    data,
    "--extensions-dir",
    join(data, "extensions"),
  ];
  const manner = [
    "--connection-token",
    token,
    "--accept-server-license-terms",
    "--disable-telemetry",
    ...(trusted ? ["--disable-workspace-trust"] : []),
  ];
  // Without the last one a packaged VS Code ignores the extension under development that the address names.
  return [...place, ...manner, "--enable-smoke-test-driver"];
}

async function writeSettings(data: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const folder = join(data, "data", "User");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "settings.json"), JSON.stringify(settings, undefined, 2));
}

function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const hear = (chunk: Buffer): void => {
      heard += chunk.toString("utf8");
      const port = /listening on (\d+)/i.exec(heard)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`The VS Code server ended with ${code} before it listened.\n${heard}`)),
    );
  });
}

/** The server, its extension hosts and the language server are one process group. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGTERM");
  } catch {
    // It has ended already.
  }
}
