import type { Config, Rampart } from "#rules";
import type { AccountChoice, AccountProblemKind, AccountState, Profiles } from "#protocol";
import { describeError } from "../log.ts";
import type { Log } from "../log.ts";
import { accountFindings, blindSpots, judgedPairs } from "./account-findings.ts";
import type { RuleBook } from "./account-findings.ts";
import type { AccountReader, Reading, ReadProgress } from "./account-reader.ts";

/** The account behind the chosen profile: asked only by `refresh`, and never while the workspace is not trusted. */
export interface AccountService {
  readonly state: AccountState;
  profiles(): Promise<Profiles>;
  choose(choice: AccountChoice): AccountState;
  refresh(run: RefreshRun): Promise<AccountState>;
  trust(trusted: boolean): void;
}

/** One refresh: how it is cancelled and whom it tells. */
export interface RefreshRun {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** What `createAccountService` builds on. */
export interface AccountDependencies {
  readonly reader: AccountReader;
  readonly rampart: Promise<Rampart>;
  readonly config: () => Promise<Config>;
  readonly book: RuleBook;
  readonly trusted: boolean;
  readonly log: Log;
  /** Told of every new state. */
  readonly changed: (state: AccountState) => void;
  readonly mfa: (question: { readonly profile: string; readonly device: string }) => Promise<string | undefined>;
}

const untrusted = "The account is not asked while the workspace is in Restricted Mode";

/** Keeps the state of the account and moves it on. */
export function createAccountService(dependencies: AccountDependencies): AccountService {
  const { reader, rampart, config, book, log, changed, mfa } = dependencies;
  let trusted = dependencies.trusted;
  let running: AbortController | undefined;
  let state: AccountState = {
    phase: "idle",
    source: reader.source,
    chosenRegions: "default",
    regions: [],
    findings: [],
    blind: [],
    judged: 0,
  };
  const move = (next: AccountState): AccountState => {
    state = next;
    changed(state);
    return state;
  };
  const fail = (kind: AccountProblemKind, message: string): AccountState =>
    move({ ...state, phase: "failed", problem: { kind, message } });

  const read = async (profile: string, run: RefreshRun): Promise<Reading> => {
    try {
      return await reader.read({
        profile,
        regions: state.chosenRegions,
        signal: run.signal,
        onProgress: run.onProgress,
        mfa: (device) => mfa({ profile, device }),
      });
    } catch (error) {
      log(`account: ${describeError(error)}`);
      return { is: "failed", kind: "failed", message: "The account could not be read; the log names the place" };
    }
  };
  const judged = async (reading: Reading): Promise<AccountState> => {
    if (reading.is === "failed") return fail(reading.kind, reading.message);
    const { snapshot, endpoint } = reading;
    const { findings, coverage } = (await rampart).judgeSnapshot(snapshot, { config: await config() });
    return move({
      ...withoutAnswers(state),
      phase: "ready",
      identity: { id: snapshot.account.id, arn: snapshot.account.arn },
      ...(endpoint === undefined ? {} : { endpoint }),
      regions: snapshot.regions,
      refreshedAt: snapshot.takenAt,
      findings: accountFindings(findings, snapshot.account.id, book),
      blind: blindSpots(coverage, book),
      judged: judgedPairs(coverage),
    });
  };

  return {
    get state() {
      return state;
    },
    profiles: async () => (trusted ? reader.profiles() : { source: reader.source, found: false, profiles: [] }),
    choose({ profile, regions }) {
      running?.abort();
      return move({ ...withoutAnswers(state), phase: "idle", profile, chosenRegions: regions });
    },
    async refresh(run) {
      if (!trusted) return fail("untrusted", untrusted);
      const { profiles } = reader.source === "sample" ? await reader.profiles() : { profiles: [] };
      const profile = state.profile ?? profiles[0]?.name;
      if (profile === undefined) return fail("no-profile", "No profile is chosen");
      running?.abort();
      const own = new AbortController();
      running = own;
      const { problem: _, ...rest } = state;
      move({ ...rest, phase: "loading", profile });
      const reading = await read(profile, { ...run, signal: AbortSignal.any([run.signal, own.signal]) });
      if (running !== own) return state;
      running = undefined;
      if (own.signal.aborted) return state;
      if (run.signal.aborted) return fail("cancelled", "The refresh was cancelled");
      return judged(reading);
    },
    trust(next) {
      trusted = next;
      if (!next) running?.abort();
    },
  };
}

/** The state before anything was read. */
function withoutAnswers({ source, profile, chosenRegions }: AccountState): Omit<AccountState, "phase"> {
  return {
    source,
    ...(profile === undefined ? {} : { profile }),
    chosenRegions,
    regions: [],
    findings: [],
    blind: [],
    judged: 0,
  };
}
