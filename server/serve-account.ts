import type { Connection } from "vscode-languageserver";
import type { AccountState, Profiles } from "#protocol";
import type { AccountReader } from "./account/account-reader.ts";
import { createAccountService } from "./account/account-service.ts";
import { onNotification, onRequest, sendRequest } from "./channel.ts";
import type { Context } from "./context.ts";
import { refreshAccount } from "./handlers/account.ts";
import type { Notify } from "./notify.ts";

/** Serves the account view: our own requests, each refused while the workspace is not trusted. */
export function serveAccount(connection: Connection, context: Context, reader: AccountReader, notify: Notify): void {
  const { rampart, workspace, options, guard, log } = context;
  const account = createAccountService({
    reader,
    rampart,
    config: () => workspace.accountConfig(),
    book: context,
    trusted: options.trusted !== false,
    log,
    changed: (state) => notify("rampart/account/changed", state),
    mfa: async (question) => (await sendRequest(connection, "rampart/account/mfa", question)) ?? undefined,
  });
  const none: Profiles = { source: reader.source, found: false, profiles: [] };
  const state = async (): Promise<AccountState> => account.state;
  const reporters: Parameters<typeof refreshAccount>[1] = (token) => connection.window.attachWorkDoneProgress(token);

  onRequest(
    connection,
    "rampart/account/profiles",
    guard("account/profiles", none, () => account.profiles()),
  );
  onRequest(connection, "rampart/account/state", state);
  onRequest(connection, "rampart/account/choose", async (choice) => account.choose(choice));
  onRequest(connection, "rampart/account/refresh", refreshAccount(account, reporters));
  onNotification(connection, "rampart/trust", ({ trusted }) => account.trust(trusted));
}
