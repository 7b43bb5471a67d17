import { PositionEncodingKind, TextDocumentSyncKind } from "vscode-languageserver";
import type { InitializeResult } from "vscode-languageserver";
import type { ClientFeatures } from "./client-features.ts";
import { kinds } from "./code-actions/kinds.ts";
import { diagnosticSource } from "./diagnostics.ts";

/** What the server offers this client. */
export function capabilitiesFor(client: ClientFeatures, version: string): InitializeResult {
  return {
    serverInfo: { name: "rampart", version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: Object.values(kinds), resolveProvider: client.resolvesEdits },
      ...(client.pullsDiagnostics
        ? {
            diagnosticProvider: {
              identifier: diagnosticSource,
              interFileDependencies: true,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      ...(client.workspaceFolders
        ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
        : {}),
    },
  };
}
