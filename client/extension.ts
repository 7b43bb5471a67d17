import { join } from "node:path";
import { languages, window, workspace } from "vscode";
import type { ExtensionContext, TextDocument } from "vscode";
import type { AccountState } from "#protocol";
import { Account } from "./account/account.ts";
import { createAccountStatus } from "./account/account-status.ts";
import { AccountView } from "./account/account-view.ts";
import { createChoices } from "./account/choices.ts";
import type { AccountNode } from "./account/model.ts";
import { openAccount } from "./account/open-account.ts";
import { askMfa } from "./ask-mfa.ts";
import { registerCommands } from "./commands/register-commands.ts";
import { documentSelector } from "./document-selector.ts";
import { createLanguageStatus } from "./language-status.ts";
import type { Parts } from "./parts.ts";
import { Session } from "./session.ts";

/** What other extensions, and our tests, may look at. */
export interface RampartApi {
  accountState(): AccountState;
  accountRows(): readonly AccountNode[];
}

/** Builds the parts. Reads no file and starts nothing: the server starts with the first document or view that needs it. */
export function activate(context: ExtensionContext): RampartApi {
  const output = window.createOutputChannel("Rampart", { log: true });
  const session = new Session(join(context.extensionPath, "dist", "server.cjs"), output, askMfa);
  const choices = createChoices(context.workspaceState);
  const account = new Account(session);
  const view = new AccountView(account, choices.arrangement());
  const parts: Parts = { session, account, view, choices, output };

  const failed = (error: unknown): void => output.error(error instanceof Error ? error.message : String(error));
  const open = (): void => void (view.view.visible && openAccount(parts).catch(failed));
  const startFor = (document: TextDocument): void => {
    if (session.state === "stopped" && languages.match([...documentSelector], document) > 0)
      session.start().catch(failed);
  };
  context.subscriptions.push(
    output,
    session,
    account,
    view,
    createAccountStatus(account, view),
    createLanguageStatus(session),
    ...registerCommands(parts),
    view.view.onDidChangeVisibility(open),
    workspace.onDidOpenTextDocument(startFor),
    workspace.onDidGrantWorkspaceTrust(() => {
      session.sendTrust(true);
      open();
    }),
  );
  workspace.textDocuments.forEach(startFor);
  open();
  return { accountState: () => account.state, accountRows: () => view.rows };
}
