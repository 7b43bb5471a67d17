import { StatusBarAlignment, window } from "vscode";
import type { Disposable } from "vscode";
import type { Account } from "./account.ts";
import type { AccountView } from "./account-view.ts";
import { statusText } from "./view-state.ts";

/** The account's identity in the status bar, from when the view is first opened. */
export function createAccountStatus(account: Account, { view }: AccountView): Disposable {
  const status = window.createStatusBarItem("rampart.account", StatusBarAlignment.Left);
  status.name = "AWS account";
  status.command = "rampart.account.chooseProfile";
  let used = view.visible;
  const show = (): void => {
    const { state } = account;
    used ||= view.visible;
    status.text = statusText(state);
    const who = state.identity === undefined ? "No account has been read" : `Read as ${state.identity.arn}`;
    status.tooltip = state.endpoint === undefined ? who : `${who}\nCustom endpoint: ${state.endpoint}`;
    status.accessibilityInformation = { label: `AWS account: ${who}` };
    if (used && (state.profile !== undefined || state.identity !== undefined)) status.show();
    else status.hide();
  };
  show();
  const subscriptions = [status, account.onDidChange(show), view.onDidChangeVisibility(show)];
  return { dispose: () => subscriptions.forEach((subscription) => subscription.dispose()) };
}
