import { window, workspace } from "vscode";
import type { Regions } from "#protocol";
import { knownRegions } from "../account/known-regions.ts";
import type { Parts } from "../parts.ts";
import { chooseProfile } from "./choose-profile.ts";

/** Asks which regions to read, and reads the account again. */
export async function chooseRegions(parts: Parts): Promise<void> {
  if (!workspace.isTrusted) return;
  const { account, view, choices } = parts;
  const regions = await ask(account.state.chosenRegions);
  if (regions === undefined) return;
  const { profile, source } = account.state;
  if (profile === undefined && source === "profile") {
    await chooseProfile(parts);
    return;
  }
  const choice = { profile: profile ?? "", regions };
  choices.setAccount(choice);
  await account.choose(choice);
  await view.refresh();
}

async function ask(current: Regions): Promise<Regions | undefined> {
  const ways: readonly { readonly label: string; readonly regions: Regions | undefined }[] = [
    { label: "The profile's own region", regions: "default" },
    { label: "Every region that is on in the account", regions: "all" },
    { label: "Some regions…", regions: undefined },
  ];
  const way = await window.showQuickPick(ways, { title: "Regions to read" });
  if (way === undefined || way.regions !== undefined) return way?.regions;
  const picked = await window.showQuickPick(
    knownRegions.map((label) => ({ label, picked: Array.isArray(current) && current.includes(label) })),
    { title: "Regions to read", canPickMany: true },
  );
  return picked === undefined || picked.length === 0 ? undefined : picked.map(({ label }) => label);
}
