import { openAccount } from "../account/open-account.ts";
import type { Parts } from "../parts.ts";

/** Ends the language server and starts it anew; the account is chosen again, not read again. */
export async function restartServer(parts: Parts): Promise<void> {
  await parts.session.restart();
  if (parts.view.view.visible) await openAccount(parts);
}
