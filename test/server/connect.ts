import { PassThrough } from "node:stream";
import { defaultConfig } from "#rules";
import type { Rampart } from "#rules";
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeResult,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Range,
} from "vscode-languageserver/node";
import type { InitializationOptions } from "#protocol";
import type { AccountReader } from "../../server/account/account-reader.ts";
import type { ServerDependencies } from "../../server/dependencies.ts";
import { noFiles } from "../../server/files.ts";
import { createServer } from "../../server/server.ts";

/** A client at the other end of two streams in this process. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server logged. */
  readonly log: readonly string[];
  readonly published: readonly PublishDiagnosticsParams[];
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, version: number, text: string): void;
  close(uri: string): void;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  actions(uri: string, range: Range, context?: Partial<CodeActionContext>): Promise<readonly CodeAction[]>;
  resolve(action: CodeAction | undefined): Promise<CodeAction>;
  hover(uri: string, line: number, character: number): Promise<Hover | null>;
  /** Waits for the next diagnostics that the server sends. */
  nextPublished(): Promise<PublishDiagnosticsParams>;
  end(): Promise<void>;
}

/** What a test may set. */
export interface TestSetup extends Partial<Omit<ServerDependencies, "rampart">> {
  readonly rampart: Rampart | (() => Promise<Rampart>);
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
  readonly root?: string;
}

/** What VS Code can do, as far as the server looks at it. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    codeAction: { resolveSupport: { properties: ["edit"] } },
    hover: { contentFormat: ["markdown"] },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** An account that must not be asked. */
const noAccount: AccountReader = {
  source: "profile",
  profiles: async () => ({ source: "profile", found: false, profiles: [] }),
  read: async () => ({ is: "failed", kind: "failed", message: "not to be asked" }),
};

/** Connects a client to a new server and says `initialize`. */
export async function connect({
  rampart,
  capabilities = modern,
  options,
  root,
  ...rest
}: TestSetup): Promise<TestClient> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  createServer(server, {
    version: "1.2.3",
    rampart: typeof rampart === "function" ? rampart : async () => rampart,
    files: noFiles,
    readConfig: () => defaultConfig,
    account: noAccount,
    debounceMilliseconds: 10,
    ...rest,
  });
  server.listen();
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const log: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const waiting: ((params: PublishDiagnosticsParams) => void)[] = [];
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => void log.push(message));
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.push(params);
    waiting.shift()?.(params);
  });
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: null,
    rootUri: root ?? null,
    capabilities,
    initializationOptions: options,
  });
  await connection.sendNotification("initialized", {});

  const notify = (name: string, params: unknown): void => void connection.sendNotification(name, params);
  const pull: TestClient["pull"] = (uri, previousResultId) =>
    connection.sendRequest("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  return {
    connection,
    initialized,
    log,
    published,
    open: (uri, text, languageId = "yaml") =>
      notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, text) =>
      notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] }),
    close: (uri) => notify("textDocument/didClose", { textDocument: { uri } }),
    pull,
    async diagnostics(uri) {
      const report = await pull(uri);
      return report.kind === "full" ? report.items : [];
    },
    async actions(uri, range, context = {}) {
      const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
      return (await connection.sendRequest<CodeAction[] | null>("textDocument/codeAction", params)) ?? [];
    },
    resolve: (action) => connection.sendRequest("codeAction/resolve", action),
    hover: (uri, line, character) =>
      connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line, character } }),
    nextPublished: () => new Promise((resolve) => waiting.push(resolve)),
    async end() {
      await connection.sendRequest("shutdown");
      connection.dispose();
      server.dispose();
    },
  };
}
