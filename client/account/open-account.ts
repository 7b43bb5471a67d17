import { workspace } from "vscode";
import type { Parts } from "../parts.ts";

/**
 * What happens when the account view is first shown: the last choice is taken again and nobody is asked. Only a
 * recorded account is shown at once, because that calls nothing.
 */
export async function openAccount({ account, view, choices }: Parts): Promise<void> {
  if (!workspace.isTrusted) return;
  const state = await account.load();
  if (state.phase !== "idle") return;
  if (state.source === "sample") {
    await view.refresh();
    return;
  }
  const choice = choices.account();
  if (choice === undefined) await account.profiles();
  else await account.choose(choice);
}
