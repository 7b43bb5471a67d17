import { TextDocuments } from "vscode-languageserver";
import type { Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { capabilitiesFor } from "./capabilities.ts";
import { onRequest } from "./channel.ts";
import { createContext } from "./context.ts";
import type { ServerDependencies } from "./dependencies.ts";
import { codeAction, resolveCodeAction } from "./handlers/code-action.ts";
import { hover } from "./handlers/hover.ts";
import { listRules } from "./handlers/rules.ts";
import { createNotify } from "./notify.ts";
import { serveAccount } from "./serve-account.ts";
import { serveDiagnostics } from "./serve-diagnostics.ts";
import { serveWorkspace } from "./serve-workspace.ts";

/** Serves one client until its connection closes. The caller listens. */
export function createServer(connection: Connection, dependencies: ServerDependencies): void {
  const open = new TextDocuments(TextDocument);
  open.listen(connection);
  connection.onInitialize((params) => {
    const context = createContext(params, open, dependencies, (line) => connection.console.error(line));
    const { guard, client } = context;
    const notify = createNotify(connection, context.options.notifications === true);
    connection.onHover(guard("hover", null, hover(context)));
    connection.onCodeAction(guard("codeAction", [], codeAction(context)));
    connection.onCodeActionResolve(resolveCodeAction(context));
    onRequest(connection, "rampart/rules", async () => listRules(context.pageOf));
    const refresh = serveDiagnostics(connection, open, context, notify, dependencies.debounceMilliseconds ?? 150);
    serveWorkspace(connection, context, refresh);
    serveAccount(connection, context, dependencies.account, notify);
    return capabilitiesFor(client, dependencies.version);
  });
}
