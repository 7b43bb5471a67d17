import type { DidChangeWatchedFilesParams, FileSystemWatcher } from "vscode-languageserver";
import { peerFileNames } from "#rules";
import type { Context } from "../context.ts";
import { configNames } from "../workspace.ts";

/** The files whose changes matter although nobody has them open. */
export const watchers: FileSystemWatcher[] = [
  { globPattern: "**/.rampart.{yaml,yml,json}" },
  { globPattern: `**/{${peerFileNames.join(",")}}` },
  { globPattern: "**/*.{tf,tofu,tfvars,yaml,yml,json,template}" },
];

/** `workspace/didChangeWatchedFiles`: looks again at what changed; `refresh` asks for diagnostics anew. */
export function watchedFiles({ trees, workspace }: Context, refresh: () => void) {
  return ({ changes }: DidChangeWatchedFilesParams): void => {
    const configs = changes.some(({ uri }) =>
      [...configNames, ...peerFileNames].some((name) => uri.endsWith(`/${name}`)),
    );
    const matters = trees.changed(changes.map(({ uri }) => uri));
    if (configs) workspace.forgetConfigs();
    if (configs || matters) refresh();
  };
}
