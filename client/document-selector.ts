/**
 * The documents that are judged: credentials stand in any text, so any language; not the other versions of a file
 * that `git:` shows, nor output channels.
 */
export const documentSelector: readonly { readonly scheme: string }[] = [
  { scheme: "file" },
  { scheme: "untitled" },
  { scheme: "vscode-vfs" },
  { scheme: "vscode-remote" },
];
