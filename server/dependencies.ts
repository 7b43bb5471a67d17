import type { Rampart } from "#rules";
import type { AccountReader } from "./account/account-reader.ts";
import type { Files } from "./files.ts";
import type { ReadConfig } from "./workspace.ts";

/** What the server needs from its host. */
export interface ServerDependencies {
  readonly version: string;
  /** Builds the engine; asked once, when a client connects. */
  readonly rampart: () => Promise<Rampart>;
  readonly files: Files;
  readonly readConfig: ReadConfig;
  readonly account: AccountReader;
  /** How long a client without pull diagnostics must stop typing before it is sent some. */
  readonly debounceMilliseconds?: number;
}
