import { commands, window } from "vscode";
import type { Disposable, TreeView } from "vscode";
import type { AccountProblemKind, AccountState } from "#protocol";
import type { Account } from "./account.ts";
import type { AccountNode, Arrangement } from "./model.ts";
import { rowsOf, visible } from "./model.ts";
import { AccountTree } from "./tree.ts";
import { stateKey, viewDescription, viewMessage } from "./view-state.ts";

/** The id of the view. */
const accountViewId = "rampart.account";

/** Problems that the view's own words explain; the others are said once, to the user who asked. */
const explained: readonly AccountProblemKind[] = ["no-profile", "expired", "root", "untrusted", "cancelled"];

/** The account view: shows the state of an account, and reads it when told to. */
export class AccountView implements Disposable {
  readonly #account: Account;
  readonly #tree = new AccountTree();
  readonly #view: TreeView<AccountNode>;
  readonly #subscriptions: readonly Disposable[];
  #arrangement: Arrangement;

  constructor(account: Account, arrangement: Arrangement) {
    this.#account = account;
    this.#arrangement = arrangement;
    this.#view = window.createTreeView(accountViewId, { treeDataProvider: this.#tree, showCollapseAll: true });
    this.#subscriptions = [this.#view, this.#tree, account.onDidChange(() => this.#show())];
    this.#show();
  }

  get view(): Pick<TreeView<AccountNode>, "visible" | "onDidChangeVisibility"> {
    return this.#view;
  }

  /** The rows at the top level. */
  get rows(): readonly AccountNode[] {
    return this.#tree.rows;
  }

  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  /** Groups and filters in another way. */
  arrange(arrangement: Arrangement): void {
    this.#arrangement = arrangement;
    this.#show();
  }

  /** Reads the account with the view's own progress bar. */
  async refresh(): Promise<AccountState> {
    return window.withProgress({ location: { viewId: accountViewId } }, async () => {
      const state = await this.#account.refresh((message) => {
        this.#view.message = `Reading ${message}`;
      });
      this.#show();
      if (state.problem !== undefined && !explained.includes(state.problem.kind))
        void window.showWarningMessage(`Rampart: ${state.problem.message}.`);
      return state;
    });
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #show(): void {
    const { state } = this.#account;
    const count = visible(state.findings, this.#arrangement).length;
    this.#tree.show(rowsOf(state, this.#arrangement));
    this.#view.description = viewDescription(state);
    if (state.phase !== "loading") this.#view.message = viewMessage(state, this.#arrangement) ?? "";
    this.#view.badge = count === 0 ? undefined : { value: count, tooltip: `${count} findings in the account` };
    void commands.executeCommand(
      "setContext",
      "rampart.account.state",
      stateKey(state, this.#account.profileFileFound),
    );
    void commands.executeCommand("setContext", "rampart.account.grouping", this.#arrangement.groupBy);
  }
}
