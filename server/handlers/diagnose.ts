import { DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from "vscode-languageserver";
import { fingerprintOf } from "#rules";
import type { DocumentStatus } from "#protocol";
import type { Context } from "../context.ts";
import { diagnosticsOf } from "../diagnostics.ts";
import type { Handler } from "../guard.ts";

/** The answer where nothing is known. */
export const noDiagnostics: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** `textDocument/diagnostic`. A client that already has the same diagnostics is told so. */
export function diagnose(
  context: Context,
  report: (status: DocumentStatus) => void,
): Handler<DocumentDiagnosticParams, DocumentDiagnosticReport> {
  return async ({ textDocument: { uri }, previousResultId }, token) => {
    const items = await diagnosticsFor(context, uri, report, token);
    const resultId = fingerprintOf([JSON.stringify(items)]);
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  };
}

/** The diagnostics of one document as it now is. */
export async function diagnosticsFor(
  { documents, workspace: { settings }, pageOf, client: { relatedInformation } }: Context,
  uri: string,
  report: (status: DocumentStatus) => void,
  token?: Parameters<Handler<unknown, unknown>>[1],
): Promise<Diagnostic[]> {
  const judged = await documents.judged(uri, token);
  if (judged === undefined) return [];
  const items = [...diagnosticsOf(judged, { settings, pageOf, relatedInformation })];
  report({ uri, findings: items.length, problems: judged.problems, milliseconds: judged.milliseconds });
  return items;
}
