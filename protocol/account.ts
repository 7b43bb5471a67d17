/** Where the account's answers come from: AWS through a profile, or a recorded account. */
export type AccountSource = "profile" | "sample";

/** One profile of `~/.aws/config` or `credentials`, or the sample account. */
export interface Profile {
  readonly name: string;
  /** How it signs in, in words for people: `SSO`, `assumed role`, `access key`, … */
  readonly kind: string;
  readonly region?: string;
}

/** The profiles of this machine; `found` is false where there is no profile file at all. */
export interface Profiles {
  readonly source: AccountSource;
  readonly found: boolean;
  readonly profiles: readonly Profile[];
}

/** Regions to look at: `default` is the profile's own, `all` every region that is on. */
export type Regions = "default" | "all" | readonly string[];

/** What the user chose to look at. */
export interface AccountChoice {
  readonly profile: string;
  readonly regions: Regions;
}

/** Where the reading of an account stands. */
export type AccountPhase = "idle" | "loading" | "ready" | "failed";

/** Why an account could not be read; the view offers the step that mends it. */
export type AccountProblemKind =
  | "no-profile"
  | "no-credentials"
  | "expired"
  | "root"
  | "denied"
  | "untrusted"
  | "unreachable"
  | "cancelled"
  | "failed";

/** One problem, in one line for people. */
export interface AccountProblem {
  readonly kind: AccountProblemKind;
  readonly message: string;
}

/** Who was asked. */
export interface AccountIdentity {
  readonly id: string;
  readonly arn: string;
}

/** Everything the account view shows. */
export interface AccountState {
  readonly phase: AccountPhase;
  readonly source: AccountSource;
  readonly profile?: string;
  /** What the user asked for; `regions` holds what was read. */
  readonly chosenRegions: Regions;
  readonly identity?: AccountIdentity;
  /** Set where the profile does not speak to AWS's own endpoints. */
  readonly endpoint?: string;
  readonly regions: readonly string[];
  /** ISO 8601, UTC: when the answers were read. */
  readonly refreshedAt?: string;
  readonly problem?: AccountProblem;
  readonly findings: readonly AccountFinding[];
  readonly blind: readonly Blind[];
  /** How many pairs of rule and region were judged, clean ones included. */
  readonly judged: number;
}

/** The severities, from most to least severe. */
export type AccountSeverity = "critical" | "high" | "medium" | "low" | "info";

/** One live finding with all that the view says about it; placeholders in commands are filled in. */
export interface AccountFinding {
  readonly rule: string;
  readonly title: string;
  readonly severity: AccountSeverity;
  readonly message: string;
  /** `global` for services without regions. */
  readonly region: string;
  readonly arn: string;
  readonly resource?: { readonly type: string; readonly id: string };
  readonly fingerprint: string;
  readonly why: string;
  /** A command line that shows the fault. */
  readonly check: string;
  /** A command line that mends it, where there is one. */
  readonly fixCommand?: string;
  /** The way through AWS's console. */
  readonly fixConsole: string;
  readonly page: string;
  readonly references: readonly string[];
}

/** A rule that could not be judged in some regions, and why. */
export interface Blind {
  readonly rule: string;
  readonly title: string;
  readonly regions: readonly string[];
  readonly reason: string;
  /** The IAM action that was missing. */
  readonly action?: string;
}
