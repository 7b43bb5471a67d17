import type { AccountSeverity } from "./account.ts";

/** How a finding of some severity shows in the editor. */
export type EditorSeverity = "error" | "warning" | "information" | "hint" | "off";

/** The `rampart.*` settings that the server reads; every one may be left out. */
export interface Settings {
  readonly enable?: boolean;
  readonly severity?: Readonly<Partial<Record<AccountSeverity, EditorSeverity>>>;
}

/** What a client may say when it starts the server; every one may be left out. */
export interface InitializationOptions {
  /** The base of the rule pages, ending in `/`; a page is `<pages><rule id>.md`. */
  readonly pages?: string;
  readonly settings?: Settings;
  /** False in Restricted Mode: no account is asked. Left out by clients without workspace trust: true. */
  readonly trusted?: boolean;
  /** The client takes our own notifications. */
  readonly notifications?: boolean;
}
