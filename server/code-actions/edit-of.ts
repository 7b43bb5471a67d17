import { applyEdits } from "#rules";
import type { Finding, Rampart, TextEdit } from "#rules";
import type { WorkspaceEdit } from "vscode-languageserver";
import type { Context } from "../context.ts";
import type { JudgedDocument } from "../documents.ts";
import type { ActionData } from "./action-data.ts";
import { ignoreComment, reasonPlaceholder } from "./ignore-edits.ts";
import { snippetEdit, workspaceEdit } from "./workspace-edit.ts";

/** The edit of a code action for the document as it now is; undefined where there is none any more. */
export async function editOf(
  data: ActionData,
  judged: JudgedDocument,
  context: Context,
): Promise<WorkspaceEdit | undefined> {
  const rampart = await context.rampart;
  if (data.do === "fixAll") {
    const edits = rampart.fixAll(judged.files, judged.options).filter(({ uri }) => uri === data.uri);
    return workspaceEdit(edits, judged, context.client);
  }
  const finding = judged.findings.find(({ fingerprint }) => fingerprint === data.fingerprint);
  if (finding === undefined) return undefined;
  if (data.do === "ignore") return ignoring(finding, judged, context, rampart);
  const fix = finding.fixes[data.index];
  return fix === undefined ? undefined : workspaceEdit(rampart.edits(fix, judged.files), judged, context.client);
}

/** The first way of accepting a finding that does silence it, a comment before metadata: each is tried first. */
function ignoring(
  finding: Finding,
  judged: JudgedDocument,
  context: Context,
  rampart: Rampart,
): WorkspaceEdit | undefined {
  const file = judged.files.find(({ uri }) => uri === judged.uri);
  const comment = file === undefined ? undefined : ignoreComment(finding, file);
  const silences = (edits: readonly TextEdit[]): boolean =>
    !rampart
      .judge(applyEdits(judged.files, edits), judged.options)
      .findings.some(({ fingerprint }) => fingerprint === finding.fingerprint);
  if (comment !== undefined && silences([comment])) {
    if (context.client.snippets) return snippetEdit(comment, reasonPlaceholder, judged);
    return workspaceEdit([comment], judged, context.client);
  }
  const acceptance = rampart.acceptance(finding, judged.files, reasonPlaceholder);
  const metadata = acceptance === undefined ? [] : rampart.edits(acceptance, judged.files);
  return metadata.length > 0 && silences(metadata) ? workspaceEdit(metadata, judged, context.client) : undefined;
}
