import type { DidChangeWatchedFilesParams, FileSystemWatcher } from "vscode-languageserver";
import { peerFileNames } from "#rules";
import type { Context } from "../context.ts";
import { isModuleFile } from "../module-files.ts";
import { configNames } from "../workspace.ts";

/** The files whose changes matter although nobody has them open. */
export const watchers: FileSystemWatcher[] = [
  { globPattern: "**/.rampart.{yaml,yml,json}" },
  { globPattern: `**/{${peerFileNames.join(",")}}` },
  { globPattern: "**/*.{tf,tofu,tf.json,tofu.json,tfvars,tfvars.json}" },
];

/** `workspace/didChangeWatchedFiles`: looks again at what changed; `refresh` asks for diagnostics anew. */
export function watchedFiles({ trees, workspace }: Context, refresh: () => void) {
  return ({ changes }: DidChangeWatchedFilesParams): void => {
    const configs = changes.some(({ uri }) =>
      [...configNames, ...peerFileNames].some((name) => uri.endsWith(`/${name}`)),
    );
    const members = changes.map(({ uri }) => uri).filter(isModuleFile);
    if (configs) workspace.forgetConfigs();
    if (members.length > 0) trees.changed(members);
    if (configs || members.length > 0) refresh();
  };
}
