import type { SnippetTextEdit, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import type { TextEdit } from "#rules";
import type { ClientFeatures } from "../client-features.ts";
import { toRange } from "../diagnostics.ts";
import type { JudgedDocument } from "../documents.ts";

/** Offsets into the judged texts as an edit of the protocol; undefined where there is nothing to change. */
export function workspaceEdit(
  edits: readonly TextEdit[],
  judged: JudgedDocument,
  client: Pick<ClientFeatures, "documentChanges">,
): WorkspaceEdit | undefined {
  const byFile = new Map<string, { readonly range: ReturnType<typeof toRange>; readonly newText: string }[]>();
  for (const { uri, start, end, newText } of edits) {
    const lines = judged.linesOf(uri);
    if (lines === undefined) return undefined;
    const own = byFile.get(uri) ?? [];
    own.push({ range: toRange(lines, { start, end }), newText });
    byFile.set(uri, own);
  }
  if (byFile.size === 0) return undefined;
  if (!client.documentChanges) return { changes: Object.fromEntries(byFile) };
  const documentChanges = [...byFile].map(([uri, own]): TextDocumentEdit => documentEdit(uri, judged, own));
  return { documentChanges };
}

/** An insertion whose `placeholder` the user types over. */
export function snippetEdit(
  insertion: TextEdit,
  placeholder: string,
  judged: JudgedDocument,
): WorkspaceEdit | undefined {
  const lines = judged.linesOf(insertion.uri);
  if (lines === undefined) return undefined;
  const at = insertion.newText.lastIndexOf(placeholder);
  const before = escaped(insertion.newText.slice(0, at));
  const after = escaped(insertion.newText.slice(at + placeholder.length));
  const edit: SnippetTextEdit = {
    range: toRange(lines, insertion),
    snippet: { kind: "snippet", value: `${before}\${1:${placeholder}}${after}` },
  };
  return { documentChanges: [documentEdit(insertion.uri, judged, [edit])] };
}

function documentEdit(uri: string, judged: JudgedDocument, edits: TextDocumentEdit["edits"]): TextDocumentEdit {
  return { textDocument: { uri, version: judged.versionOf(uri) ?? null }, edits };
}

function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}
