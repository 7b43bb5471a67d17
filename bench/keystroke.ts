import { spawn } from "node:child_process";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import type { DocumentDiagnosticReport, ProtocolConnection } from "vscode-languageserver/node";
import { fault, moduleOf, templateOf } from "./documents.ts";
import { inWords } from "./statistics.ts";

// node bench/keystroke.ts: from a change to its diagnostics in the built language server, over stdio.

const keystrokes = 100;
const subjects = [
  { name: "YAML, 500 lines", uri: "untitled:a.yaml", languageId: "yaml", text: templateOf(500), fault: fault.yaml },
  { name: "YAML, 5,000 lines", uri: "untitled:b.yaml", languageId: "yaml", text: templateOf(5000), fault: fault.yaml },
  {
    name: "HCL, 2,000 lines",
    uri: "file:///nowhere/c.tf",
    languageId: "terraform",
    text: moduleOf(2000),
    fault: fault.hcl,
  },
] as const;

const child = spawn(process.execPath, ["dist/cli.js", "lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const connection = createProtocolConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
connection.listen();
await connection.sendRequest("initialize", {
  processId: process.pid,
  rootUri: null,
  capabilities: { textDocument: { diagnostic: {} } },
});
await connection.sendNotification("initialized", {});
for (const subject of subjects)
  console.log(`${subject.name.padEnd(20)} ${inWords(await measure(connection, subject))}`);
await connection.sendRequest("shutdown");
await connection.sendNotification("exit");

/** Types and deletes the last letter of the deciding value: at each keystroke the finding comes or goes. */
async function measure(
  server: ProtocolConnection,
  { uri, languageId, text, fault: typed }: (typeof subjects)[number],
): Promise<readonly number[]> {
  await server.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  const offset = text.indexOf(typed) + typed.indexOf("false");
  const before = text.slice(0, offset).split("\n");
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const times: number[] = [];
  for (let index = 0; index < keystrokes; index += 1) {
    const [old, now] = index % 2 === 0 ? ["false", "true"] : ["true", "false"];
    const range = { start: position, end: { ...position, character: position.character + old.length } };
    const started = performance.now();
    await server.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: index + 2 },
      contentChanges: [{ range, text: now }],
    });
    const report = await server.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    times.push(performance.now() - started);
    const found = report.kind === "full" && report.items.some(({ code }) => code === "rds/public");
    if (found !== (now === "true")) throw new Error(`${uri}: ${now} gave ${found ? "a" : "no"} finding`);
  }
  return times;
}
