import type { LogOutputChannel } from "vscode";
import type { Account } from "./account/account.ts";
import type { AccountView } from "./account/account-view.ts";
import type { Choices } from "./account/choices.ts";
import type { Session } from "./session.ts";

/** What the commands work with. */
export interface Parts {
  readonly session: Session;
  readonly account: Account;
  readonly view: AccountView;
  readonly choices: Choices;
  readonly output: LogOutputChannel;
}
