import { window } from "vscode";
import type { Parts } from "../parts.ts";

/** Signs in again in a terminal that the user sees: `aws sso login` for the chosen profile. */
export function signIn({ account }: Parts): void {
  const { profile } = account.state;
  if (profile === undefined) return;
  const terminal = window.createTerminal({ name: "AWS sign-in" });
  terminal.show();
  // Typed but not run where the name could mean more to a shell than a name.
  terminal.sendText(`aws sso login --profile ${profile}`, /^[\w@.+-]+$/.test(profile));
}
