import { commands } from "vscode";
import type { Disposable } from "vscode";
import type { AccountNode } from "../account/model.ts";
import type { Parts } from "../parts.ts";
import { browseRules } from "./browse-rules.ts";
import { cancelRefresh } from "./cancel-refresh.ts";
import { chooseProfile } from "./choose-profile.ts";
import { chooseRegions } from "./choose-regions.ts";
import { copyCheckCommand, copyFixCommand, copyPermission } from "./copy-command.ts";
import { filterFindings } from "./filter-findings.ts";
import { groupBy } from "./group-by.ts";
import { openConsole } from "./open-console.ts";
import { openExample } from "./open-example.ts";
import { openPage } from "./open-page.ts";
import { refreshAccount } from "./refresh-account.ts";
import { restartServer } from "./restart-server.ts";
import { showOutput } from "./show-output.ts";
import { signIn } from "./sign-in.ts";

/** Registers every command of the manifest. */
export function registerCommands(parts: Parts): readonly Disposable[] {
  const all: Readonly<Record<string, (node?: AccountNode) => unknown>> = {
    "rampart.account.refresh": () => refreshAccount(parts),
    "rampart.account.cancelRefresh": () => cancelRefresh(parts),
    "rampart.account.chooseProfile": () => chooseProfile(parts),
    "rampart.account.chooseRegions": () => chooseRegions(parts),
    "rampart.account.groupBySeverity": () => groupBy(parts, "severity"),
    "rampart.account.groupByService": () => groupBy(parts, "service"),
    "rampart.account.filter": () => filterFindings(parts),
    "rampart.account.copyFixCommand": copyFixCommand,
    "rampart.account.copyCheckCommand": copyCheckCommand,
    "rampart.account.copyPermission": copyPermission,
    "rampart.account.openConsole": openConsole,
    "rampart.account.openPage": openPage,
    "rampart.account.signIn": () => signIn(parts),
    "rampart.browseRules": () => browseRules(parts),
    "rampart.openExample": openExample,
    "rampart.restartServer": () => restartServer(parts),
    "rampart.showOutput": () => showOutput(parts),
  };
  return Object.entries(all).map(([id, run]) => commands.registerCommand(id, run));
}
