import { window, workspace } from "vscode";
import type { QuickPickItem } from "vscode";
import type { Profile } from "#protocol";
import type { Parts } from "../parts.ts";

/** Asks which profile to read the account with, and reads it. */
export async function chooseProfile({ account, view, choices }: Parts): Promise<void> {
  if (!workspace.isTrusted) return;
  const { found, profiles } = await account.profiles();
  if (!found || profiles.length === 0) return;
  const picked = await window.showQuickPick(profiles.map(itemOf), {
    title: "Read the AWS account of a profile",
    placeHolder: "Rampart reads with this profile; it changes nothing",
    matchOnDescription: true,
  });
  if (picked === undefined) return;
  const choice = { profile: picked.label, regions: account.state.chosenRegions };
  choices.setAccount(choice);
  await account.choose(choice);
  await view.refresh();
}

function itemOf({ name, kind, region }: Profile): QuickPickItem {
  return { label: name, description: region === undefined ? kind : `${kind} · ${region}` };
}
