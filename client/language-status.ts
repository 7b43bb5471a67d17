import { languages, LanguageStatusSeverity, window, workspace } from "vscode";
import type { Disposable } from "vscode";
import type { DocumentStatus } from "#protocol";
import { documentSelector } from "./document-selector.ts";
import type { Session } from "./session.ts";

/** Says beside the language of the active editor how the engine is and what it could not read. */
export function createLanguageStatus(session: Session): Disposable {
  const item = languages.createLanguageStatusItem("rampart.engine", [...documentSelector]);
  item.name = "Rampart";
  const known = new Map<string, DocumentStatus>();
  const show = (): void => {
    const document = window.activeTextEditor?.document.uri.toString();
    const status = document === undefined ? undefined : known.get(document);
    const [problem] = status?.problems ?? [];
    item.busy = session.state === "starting";
    item.text = textOf(session, status);
    item.detail = problem ?? "";
    const fine = session.state !== "failed" && problem === undefined;
    item.severity = fine ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    item.accessibilityInformation = { label: `Rampart: ${item.text} ${item.detail}`.trim() };
    item.command =
      session.state === "failed" || session.state === "stopped"
        ? { title: "Restart", command: "rampart.restartServer" }
        : { title: "Show Output", command: "rampart.showOutput" };
  };
  show();
  const subscriptions = [
    item,
    session.onDidChangeState(show),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
    session.onNotification("rampart/documentStatus", (status) => {
      known.set(status.uri, status);
      show();
    }),
  ];
  return { dispose: () => subscriptions.forEach((subscription) => subscription.dispose()) };
}

function textOf({ state }: Session, status: DocumentStatus | undefined): string {
  if (state !== "running")
    return { stopped: "Rampart is stopped", starting: "Rampart is starting", failed: "Rampart did not start" }[state];
  if (status === undefined) return "Rampart is ready";
  if (status.problems.length > 0) return "Rampart could not read all of this file";
  return status.findings === 0 ? "No findings" : status.findings === 1 ? "1 finding" : `${status.findings} findings`;
}
