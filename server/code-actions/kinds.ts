import { CodeActionKind } from "vscode-languageserver";

/** The kinds of our code actions: a mend, an accepted finding, and all safe mends of a document. */
export const kinds = {
  fix: CodeActionKind.QuickFix,
  ignore: `${CodeActionKind.QuickFix}.rampart.ignore`,
  fixAll: `${CodeActionKind.SourceFixAll}.rampart`,
} as const;

/** Whether the client asked for this kind: `source` asks for `source.fixAll.rampart` too; no list asks for all. */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}
