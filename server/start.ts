import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "#rules";
import type { Connection } from "vscode-languageserver/node";
import { createLiveReader } from "./account/live-reader.ts";
import { createSampleReader } from "./account/sample-reader.ts";
import { loadRampart } from "./load-rampart.ts";
import { nodeFiles } from "./node-files.ts";
import { createServer } from "./server.ts";

/** Serves a connection in Node.js. `directory` holds the build; `RAMPART_SNAPSHOT` names a recorded account to show. */
export function start(connection: Connection, directory: string): void {
  const version = versionOf(directory);
  const snapshot = process.env["RAMPART_SNAPSHOT"];
  createServer(connection, {
    version,
    rampart: () => loadRampart(directory),
    files: nodeFiles,
    readConfig: ({ text }) => readConfig(text).config,
    account: snapshot === undefined || snapshot === "" ? createLiveReader(version) : createSampleReader(snapshot),
  });
  connection.listen();
}

function versionOf(directory: string): string {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(directory, "..", "package.json"), "utf8"));
    return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
  } catch {
    return "";
  }
}
