import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from "vscode-languageserver";
import type { Connection } from "vscode-languageserver";
import type { Settings } from "#protocol";
import type { Context } from "./context.ts";
import { isEditorSeverity } from "./diagnostics.ts";
import { watchedFiles, watchers } from "./handlers/watched-files.ts";
import { describeError } from "./log.ts";
import type { Refresh } from "./serve-diagnostics.ts";

/** Follows settings, folders and files on disk; what may change findings has them made anew. */
export function serveWorkspace(connection: Connection, context: Context, refresh: Refresh): void {
  const { client, workspace, log } = context;
  const take = (settings: Settings): void => {
    if (JSON.stringify(settings) === JSON.stringify(workspace.settings)) return;
    workspace.setSettings(settings);
    refresh();
  };
  const ask = async (): Promise<void> => take(settingsOf(await connection.workspace.getConfiguration("rampart")));
  const failed = (error: unknown): void => log(`workspace: ${describeError(error)}`);

  connection.onDidChangeWatchedFiles(watchedFiles(context, refresh));
  connection.onDidChangeConfiguration(({ settings }) => {
    if (client.asksConfiguration) ask().catch(failed);
    else take(settingsOf(settings?.rampart));
  });
  connection.onInitialized(() => {
    const { registersConfiguration, registersWatchers, workspaceFolders, asksConfiguration } = client;
    if (registersConfiguration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: "rampart" }).catch(failed);
    }
    if (registersWatchers) {
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
    }
    if (workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(() => follow().catch(failed));
    }
    if (asksConfiguration) ask().catch(failed);
  });

  const follow = async (): Promise<void> => {
    const folders = await connection.workspace.getWorkspaceFolders();
    workspace.setRoots((folders ?? []).map(({ uri }) => uri));
    refresh();
  };
}

/** What a client sent as our settings, as far as it makes sense. */
function settingsOf(value: unknown): Settings {
  if (typeof value !== "object" || value === null) return {};
  return {
    ...("enable" in value && typeof value.enable === "boolean" ? { enable: value.enable } : {}),
    ...("severity" in value && typeof value.severity === "object" && value.severity !== null
      ? { severity: Object.fromEntries(Object.entries(value.severity).filter(([, shown]) => isEditorSeverity(shown))) }
      : {}),
  };
}
