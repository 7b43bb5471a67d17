import type { Snapshot } from "#rules";
import type { AccountProblemKind, AccountSource, Profiles, Regions } from "#protocol";

/** Reads a live account, or a recorded one. */
export interface AccountReader {
  readonly source: AccountSource;
  /** Reads profile files, calls nothing. */
  profiles(): Promise<Profiles>;
  /** Asks AWS. Expected failures are outcomes. */
  read(request: ReadRequest): Promise<Reading>;
}

/** What to read, and whom to tell. */
export interface ReadRequest {
  readonly profile: string;
  readonly regions: Regions;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
  /** Asks the user for the code of a device; undefined where none is given. */
  readonly mfa: (device: string) => Promise<string | undefined>;
}

/** How far the reading is. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
  /** What is being read: a service, and a region or `global`. */
  readonly service: string;
  readonly region: string;
}

/** How a reading ended. */
export type Reading =
  | { readonly is: "read"; readonly snapshot: Snapshot; readonly endpoint?: string }
  | { readonly is: "failed"; readonly kind: AccountProblemKind; readonly message: string };
