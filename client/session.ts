import { EventEmitter, window, workspace } from "vscode";
import type { CancellationToken, Disposable, Event, LogOutputChannel } from "vscode";
import { LanguageClient, State, TransportKind, WorkDoneProgress } from "vscode-languageclient/node";
import type { LanguageClientOptions, ServerOptions } from "vscode-languageclient/node";
import type { AccountState, ClientNotifications, InitializationOptions, MfaQuestion, ServerRequests } from "#protocol";
import { documentSelector } from "./document-selector.ts";

/** How the language server is. */
export type SessionState = "stopped" | "starting" | "running" | "failed";

/** The language server as the editor's side sees it: started when it is first needed. */
export class Session implements Disposable {
  readonly #serverModule: string;
  readonly #output: LogOutputChannel;
  readonly #changed = new EventEmitter<SessionState>();
  readonly #listeners = new Map<string, Set<(params: never) => void>>();
  readonly #askMfa: (question: MfaQuestion) => Promise<string | null>;
  #client: LanguageClient | undefined;
  #started: Promise<LanguageClient> | undefined;
  #state: SessionState = "stopped";

  constructor(
    serverModule: string,
    output: LogOutputChannel,
    askMfa: (question: MfaQuestion) => Promise<string | null>,
  ) {
    this.#serverModule = serverModule;
    this.#output = output;
    this.#askMfa = askMfa;
  }

  get state(): SessionState {
    return this.#state;
  }

  get onDidChangeState(): Event<SessionState> {
    return this.#changed.event;
  }

  /** Starts the server unless it runs. */
  start(): Promise<LanguageClient> {
    this.#started ??= this.#launch();
    return this.#started;
  }

  /** Ends the server and starts a new one. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#started = undefined;
    this.#move("stopped");
    await client?.dispose().catch(() => undefined);
  }

  /** Sends one of our own requests, starting the server for it. */
  async sendRequest<Name extends keyof ServerRequests>(
    name: Name,
    params: ServerRequests[Name]["params"],
    token?: CancellationToken,
  ): Promise<ServerRequests[Name]["result"]> {
    const client = await this.start();
    return token === undefined ? client.sendRequest(name, params) : client.sendRequest(name, params, token);
  }

  /** Reads the account, telling what is being read. */
  async refreshAccount(onMessage: (message: string) => void, token: CancellationToken): Promise<AccountState> {
    const client = await this.start();
    const workDoneToken = `rampart-account-${Date.now()}`;
    const progress = client.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
      if (step.kind !== "end" && step.message !== undefined) onMessage(step.message);
    });
    try {
      return await this.sendRequest("rampart/account/refresh", { workDoneToken }, token);
    } finally {
      progress.dispose();
    }
  }

  /** Says whether the workspace is trusted, to a server that runs. */
  sendTrust(trusted: boolean): void {
    void this.#client?.sendNotification("rampart/trust", { trusted });
  }

  /** Listens to one of our own notifications, across restarts. */
  onNotification<Name extends keyof ClientNotifications>(
    name: Name,
    listener: (params: ClientNotifications[Name]) => void,
  ): Disposable {
    const listeners = this.#listeners.get(name) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(name, listeners);
    return { dispose: () => listeners.delete(listener) };
  }

  dispose(): void {
    void this.stop();
    this.#changed.dispose();
  }

  async #launch(): Promise<LanguageClient> {
    this.#move("starting");
    const client = new LanguageClient("rampart", "Rampart", serverOptions(this.#serverModule), this.#clientOptions());
    this.#client = client;
    client.onDidChangeState(({ newState }) => {
      if (this.#client === client)
        this.#move(newState === State.Running ? "running" : newState === State.Starting ? "starting" : "stopped");
    });
    for (const name of ["rampart/account/changed", "rampart/documentStatus"] as const) {
      client.onNotification(name, (params: unknown) =>
        this.#listeners.get(name)?.forEach((listener) => listener(params as never)),
      );
    }
    client.onRequest("rampart/account/mfa", (question: MfaQuestion) => this.#askMfa(question));
    try {
      await client.start();
    } catch (error) {
      this.#move("failed");
      this.#started = undefined;
      void window.showErrorMessage("Rampart's language server did not start; its output says why.");
      throw error;
    }
    return client;
  }

  #clientOptions(): LanguageClientOptions {
    const options: InitializationOptions = {
      settings: workspace.getConfiguration().get("rampart", {}),
      trusted: workspace.isTrusted,
      notifications: true,
    };
    return {
      documentSelector: [...documentSelector],
      outputChannel: this.#output,
      initializationOptions: options,
      diagnosticPullOptions: { onChange: true, onSave: true },
    };
  }

  #move(state: SessionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed.fire(state);
  }
}

function serverOptions(module: string): ServerOptions {
  const run = { module, transport: TransportKind.ipc };
  return { run, debug: { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } } };
}
