import { workspace } from "vscode";
import type { Parts } from "../parts.ts";
import { chooseProfile } from "./choose-profile.ts";

/** Reads the account; asks for a profile first where none is chosen. */
export async function refreshAccount(parts: Parts): Promise<void> {
  if (!workspace.isTrusted) return;
  const { account, view } = parts;
  const { profile, source } = account.state;
  if (profile === undefined && source === "profile") await chooseProfile(parts);
  else await view.refresh();
}
