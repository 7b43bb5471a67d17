import { window } from "vscode";
import type { MfaQuestion } from "#protocol";

/** Asks the user for the code of an MFA device; null where the user gives none. */
export async function askMfa({ profile, device }: MfaQuestion): Promise<string | null> {
  const code = await window.showInputBox({
    title: `MFA code for the profile ${profile}`,
    prompt: `The six digits that ${device} shows`,
    ignoreFocusOut: true,
    validateInput: (typed) => (/^\d{6}$/.test(typed) ? undefined : "Six digits"),
  });
  return code ?? null;
}
