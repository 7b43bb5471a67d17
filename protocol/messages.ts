import type { AccountChoice, AccountState, Profiles } from "./account.ts";
import type { ListedRule } from "./rules.ts";

/** Requests from client to server, beside the standard ones. */
export interface ServerRequests {
  /** Every rule, for a list of them. */
  readonly "rampart/rules": { readonly params: Record<string, never>; readonly result: readonly ListedRule[] };
  /** The profiles of this machine. Reads files, calls nothing. */
  readonly "rampart/account/profiles": { readonly params: Record<string, never>; readonly result: Profiles };
  /** What is known so far. Calls nothing. */
  readonly "rampart/account/state": { readonly params: Record<string, never>; readonly result: AccountState };
  /** Takes another profile or other regions; forgets what was read. Calls nothing. */
  readonly "rampart/account/choose": { readonly params: AccountChoice; readonly result: AccountState };
  /** Reads and judges the account. Cancellable; reports progress on `workDoneToken`. */
  readonly "rampart/account/refresh": { readonly params: RefreshParams; readonly result: AccountState };
}

/** Requests from server to client. */
export interface ClientRequests {
  /** The code of a user's MFA device; null where the user gave none. */
  readonly "rampart/account/mfa": { readonly params: MfaQuestion; readonly result: string | null };
}

/** Notifications from client to server. */
export interface ServerNotifications {
  readonly "rampart/trust": { readonly trusted: boolean };
}

/** Notifications from server to client, sent to those that asked for them. */
export interface ClientNotifications {
  readonly "rampart/account/changed": AccountState;
  readonly "rampart/documentStatus": DocumentStatus;
}

/** Work-done progress as in the Language Server Protocol. */
export interface RefreshParams {
  readonly workDoneToken?: string | number;
}

/** Which device's code is asked for, and why. */
export interface MfaQuestion {
  readonly profile: string;
  readonly device: string;
}

/** What judging one document came to. */
export interface DocumentStatus {
  readonly uri: string;
  readonly findings: number;
  /** What could not be read, one line each. */
  readonly problems: readonly string[];
  readonly milliseconds: number;
}
