import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Context } from "./context.ts";
import { diagnose, noDiagnostics } from "./handlers/diagnose.ts";
import { createPublisher } from "./handlers/publish.ts";
import type { Notify } from "./notify.ts";

/** Asks for, or sends, all diagnostics anew. */
export type Refresh = () => void;

/** Answers pulls where the client pulls, and sends diagnostics where it does not: never both, that shows them twice. */
export function serveDiagnostics(
  connection: Connection,
  open: TextDocuments<TextDocument>,
  context: Context,
  notify: Notify,
  debounceMilliseconds: number,
): Refresh {
  const { client, documents, guard, log } = context;
  const report: Parameters<typeof diagnose>[1] = (status) => notify("rampart/documentStatus", status);
  open.onDidClose(() => documents.forget());
  if (client.pullsDiagnostics) {
    connection.languages.diagnostics.on(guard("diagnose", noDiagnostics, diagnose(context, report)));
    return () => {
      if (client.refreshesDiagnostics) void connection.languages.diagnostics.refresh();
    };
  }
  const publisher = createPublisher({ context, send: (params) => connection.sendDiagnostics(params), report, log });
  const opened = new Set<string>();
  open.onDidChangeContent(({ document: { uri } }) => {
    publisher.schedule(uri, opened.has(uri) ? debounceMilliseconds : 0);
    opened.add(uri);
  });
  open.onDidClose(({ document: { uri } }) => {
    opened.delete(uri);
    publisher.clear(uri);
  });
  connection.onShutdown(() => publisher.dispose());
  return () => open.all().forEach(({ uri }) => publisher.schedule(uri, debounceMilliseconds));
}
