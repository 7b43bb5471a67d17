import { spawn } from "node:child_process";
import { root } from "./root.ts";

/** How a command ended: its exit code (1 where a signal ended it) and, where they were captured, its two outputs together. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Where a command runs, with what, and whether its output is shown (default), or captured. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly capture?: boolean;
}

/** Runs a command to its end, with no standard input. A command that cannot be started ends with 127. */
export function run(command: string, parameters: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const io = options.capture === true ? "pipe" : "inherit";
    const child = spawn(command, parameters, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ["ignore", io, io],
      shell: process.platform === "win32" && !command.endsWith(".exe"),
    });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

/** Runs a command that has to succeed; throws with its name otherwise. */
export async function mustRun(command: string, parameters: readonly string[], options: RunOptions = {}): Promise<void> {
  const { code, output } = await run(command, parameters, options);
  if (code !== 0)
    throw new Error(`${command} ${parameters.join(" ")} ended with ${code}.${output === "" ? "" : `\n${output}`}`);
}
