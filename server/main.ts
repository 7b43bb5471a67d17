import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createConnection } from "vscode-languageserver/node";
import { start } from "./start.ts";

// The client says on the command line how it talks: `--node-ipc` where an editor forked us, `--stdio` otherwise.
start(createConnection(), dirname(fileURLToPath(import.meta.url)));
