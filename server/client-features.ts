import type { InitializeParams } from "vscode-languageserver";

/** What the client at the other end can do. */
export interface ClientFeatures {
  /** Asks for diagnostics itself; others are sent them. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly resolvesEdits: boolean;
  /** Takes versioned edits. */
  readonly documentChanges: boolean;
  readonly snippets: boolean;
  readonly markdownHover: boolean;
  readonly asksConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
}

/** The features that a client says it has. */
export function clientFeatures({ capabilities }: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = capabilities;
  const edit = workspace?.workspaceEdit;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes("edit") === true,
    documentChanges: edit?.documentChanges === true,
    snippets: edit?.documentChanges === true && edit.snippetEditSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes("markdown") !== false,
    asksConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
  };
}
