import { CancellationTokenSource, EventEmitter } from "vscode";
import type { Disposable, Event } from "vscode";
import type { AccountChoice, AccountState, Profiles } from "#protocol";
import type { Session } from "../session.ts";

/** What the editor knows of the account: a copy of the server's state, and the requests that move it on. */
export class Account implements Disposable {
  readonly #session: Session;
  readonly #changed = new EventEmitter<AccountState>();
  readonly #subscriptions: readonly Disposable[];
  #state: AccountState = nothing;
  #running: CancellationTokenSource | undefined;
  #profileFileFound = true;

  constructor(session: Session) {
    this.#session = session;
    this.#subscriptions = [session.onNotification("rampart/account/changed", (state) => this.#take(state))];
  }

  get state(): AccountState {
    return this.#state;
  }

  get onDidChange(): Event<AccountState> {
    return this.#changed.event;
  }

  /** False where the server said that this machine has no profile file. */
  get profileFileFound(): boolean {
    return this.#profileFileFound;
  }

  /** The profiles of the machine on which the server runs. */
  async profiles(): Promise<Profiles> {
    const profiles = await this.#session.sendRequest("rampart/account/profiles", {});
    this.#profileFileFound = profiles.found;
    this.#changed.fire(this.#state);
    return profiles;
  }

  /** Asks the server what it knows; it asks nobody. */
  async load(): Promise<AccountState> {
    return this.#take(await this.#session.sendRequest("rampart/account/state", {}));
  }

  /** Takes another profile or other regions. */
  async choose(choice: AccountChoice): Promise<AccountState> {
    return this.#take(await this.#session.sendRequest("rampart/account/choose", choice));
  }

  /** Reads the account; `onMessage` is told what is being read. */
  async refresh(onMessage: (message: string) => void): Promise<AccountState> {
    this.cancel();
    const own = new CancellationTokenSource();
    this.#running = own;
    try {
      return this.#take(await this.#session.refreshAccount(onMessage, own.token));
    } finally {
      own.dispose();
      if (this.#running === own) this.#running = undefined;
    }
  }

  /** Ends a refresh that is under way. */
  cancel(): void {
    this.#running?.cancel();
    this.#running = undefined;
  }

  dispose(): void {
    this.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#changed.dispose();
  }

  #take(state: AccountState): AccountState {
    this.#state = state;
    this.#changed.fire(state);
    return state;
  }
}

const nothing: AccountState = {
  phase: "idle",
  source: "profile",
  chosenRegions: "default",
  regions: [],
  findings: [],
  blind: [],
  judged: 0,
};
