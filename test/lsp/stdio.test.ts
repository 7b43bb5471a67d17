import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import type { CodeAction, Diagnostic, InitializeResult, ProtocolConnection } from "vscode-languageserver/node";

const cli = "dist/cli.js";
const uri = "untitled:template.yaml";
const template = (secure: boolean): string => `Resources:
  Database:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      PubliclyAccessible: ${String(!secure)}
      StorageEncrypted: true
`;

/** Starts the built command and says `initialize`; `act` talks to it, then it is told to go. */
async function withServer(
  capabilities: object,
  act: (connection: ProtocolConnection) => Promise<void>,
): Promise<number | null> {
  expect(existsSync(cli), `${cli} is built (npm run build)`).toBe(true);
  const child = spawn(process.execPath, [cli, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const { serverInfo } = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities,
  });
  expect(serverInfo?.name).toBe("rampart");
  expect(serverInfo?.version).toMatch(/^\d+\.\d+\.\d+/);
  await connection.sendNotification("initialized", {});
  await act(connection);
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  const code = await ended;
  connection.dispose();
  return code;
}

const opened = (text: string) => ({ textDocument: { uri, languageId: "yaml", version: 1, text } });

it("sends findings to a client that knows the basic protocol, and takes them away when they are fixed", async () => {
  const code = await withServer({}, async (connection) => {
    const waiting: ((rules: readonly unknown[]) => void)[] = [];
    const next = (): Promise<readonly unknown[]> => new Promise((resolve) => waiting.push(resolve));
    connection.onNotification("textDocument/publishDiagnostics", ({ diagnostics }: { diagnostics: Diagnostic[] }) =>
      waiting.shift()?.(diagnostics.map(({ code: rule, range }) => [rule, range.start.line])),
    );
    const first = next();
    await connection.sendNotification("textDocument/didOpen", opened(template(false)));
    expect(await first).toEqual([["rds/public", 5]]);

    const range = { start: { line: 5, character: 27 }, end: { line: 5, character: 27 } };
    const actions = await connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], only: ["quickfix"] },
    });
    const [fix] = actions;
    expect(fix?.edit?.changes?.[uri]).toEqual([
      { range: { start: { line: 5, character: 26 }, end: { line: 5, character: 30 } }, newText: "false" },
    ]);

    const second = next();
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: template(true) }],
    });
    expect(await second).toEqual([]);
  });
  expect(code).toBe(0);
});

it("reads Terraform with the parser that stands in the build", async () => {
  const code = await withServer({ textDocument: { diagnostic: {} } }, async (connection) => {
    const main = "file:///nowhere/main.tf";
    const text = 'resource "aws_db_instance" "shop" {\n  publicly_accessible = true\n  storage_encrypted   = true\n}\n';
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: main, languageId: "terraform", version: 1, text },
    });
    const { items } = await connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri: main },
    });
    const open = items.filter(({ code: rule }) => rule === "rds/public");
    expect(open.map(({ range }) => range.start.line)).toEqual([1]);
  });
  expect(code).toBe(0);
});
