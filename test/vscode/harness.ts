import { strict as assert } from "node:assert";
import * as vscode from "vscode";

/** Waits until `look` gives something, and gives it; fails with what it saw last. */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited ${milliseconds} ms for ${what}`);
}

/** Rampart's findings in a document. */
export function findingsIn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "rampart");
}

/** The rule of a finding. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Opens an untitled document with this text. */
export async function openText(language: string, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Opens a file of the workspace. */
export async function openFile(path: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert(folder !== undefined, "a folder is open");
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Waits until exactly these rules are found in a document. */
export async function expectRules(
  document: vscode.TextDocument,
  rules: readonly string[],
): Promise<readonly vscode.Diagnostic[]> {
  const wanted = [...rules].sort().join(", ");
  let last = "";
  try {
    return await until(wanted, () => {
      const found = findingsIn(document.uri);
      last = found.map(ruleOf).sort().join(", ");
      return last === wanted ? found : undefined;
    });
  } catch {
    throw new Error(`expected [${wanted}], found [${last}]`);
  }
}

/** Replaces the first occurrence of a text in a document. */
export async function replaceText(document: vscode.TextDocument, before: string, after: string): Promise<void> {
  const at = document.getText().indexOf(before);
  assert(at >= 0, `${before} is in the document`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + before.length)), after);
  assert(await vscode.workspace.applyEdit(edit));
}

/** Types at the cursor of the active editor, as a keyboard does. */
export async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand("type", { text });
}

/** Puts the cursor of the active editor behind the first occurrence of a text. */
export function cursorBehind(text: string): void {
  const editor = vscode.window.activeTextEditor;
  const at = editor?.document.getText().indexOf(text) ?? -1;
  assert(editor !== undefined && at >= 0, `${text} is in the active editor`);
  const position = editor.document.positionAt(at + text.length);
  editor.selection = new vscode.Selection(position, position);
}

/**
 * Milliseconds from the start of `act` until the document's findings are as wanted. They are asked for again and again:
 * the event that tells of them is held back by VS Code for 50 ms.
 */
export async function timeUntil(
  document: vscode.TextDocument,
  wanted: (findings: readonly vscode.Diagnostic[]) => boolean,
  act: () => Promise<void>,
): Promise<number> {
  const started = performance.now();
  const acting = act();
  while (!wanted(findingsIn(document.uri))) await new Promise((resolve) => setTimeout(resolve, 1));
  const time = performance.now() - started;
  await acting;
  return time;
}

/** The code actions of a kind at a finding, edits resolved. */
export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    kind.value,
    20,
  );
}

/** Applies a code action's edit. */
export async function applyAction(action: vscode.CodeAction | undefined): Promise<void> {
  assert(action?.edit !== undefined, `the action ${action?.title ?? ""} has an edit`);
  assert(await vscode.workspace.applyEdit(action.edit));
}

/** The text of all hovers at a position. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (typeof part === "string" ? part : part.value)))
    .join("\n");
}
