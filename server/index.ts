import { createConnection } from "vscode-languageserver/node";
import { start } from "./start.ts";

export { createServer } from "./server.ts";
export type { ServerDependencies } from "./dependencies.ts";
export { loadRampart } from "./load-rampart.ts";

/** Serves a client on standard input and output. `directory` is that of the build, where the parser's files stand. */
export function startStdioServer(directory: string): void {
  start(createConnection(process.stdin, process.stdout), directory);
}
