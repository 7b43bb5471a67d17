import type { Range } from "../model/range.ts";
import type { Written } from "./credential.ts";

/** A string of a text that may be a part of a credential. */
interface Candidate {
  /** Where it is written; for an encoded string, the encoded text. */
  readonly range: Range;
  /** Its length once decoded, in characters. */
  readonly length: number;
  readonly written: Written;
}

/** An access key id. */
export interface IdCandidate extends Candidate {
  readonly role: "id";
  /** `ASIA`. */
  readonly temporary: boolean;
  /** Whether AWS can have issued it. */
  readonly issuable: boolean;
  /** Worth saying without its secret. */
  readonly alone: boolean;
  readonly lastFour: string;
  readonly account?: string;
}

/** A secret access key. */
export interface SecretCandidate extends Candidate {
  readonly role: "secret";
  /** Random beyond doubt. */
  readonly strong: boolean;
  /** The text calls it so. */
  readonly named: boolean;
}

/** A session token. */
export interface TokenCandidate extends Candidate {
  readonly role: "token";
}

/** All candidates of one text. */
export interface Candidates {
  readonly ids: readonly IdCandidate[];
  readonly secrets: readonly SecretCandidate[];
  readonly tokens: readonly TokenCandidate[];
}

/**
 * Several sets as one: a later candidate that touches an earlier one of its role says nothing new, and neither does an
 * id or a secret that is a line of a session token.
 */
export function merged(sets: readonly Candidates[]): Candidates {
  const tokens = apart(sets.flatMap(({ tokens: some }) => some));
  const free = ({ range }: Candidate): boolean =>
    !tokens.some((token) => token.range.start < range.end && range.start < token.range.end);
  return {
    ids: apart(sets.flatMap(({ ids }) => ids)).filter(free),
    secrets: apart(sets.flatMap(({ secrets }) => secrets)).filter(free),
    tokens,
  };
}

function apart<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  const kept: C[] = [];
  for (const candidate of [...candidates].sort(byStart)) {
    const last = kept.at(-1);
    if (last === undefined || last.range.end <= candidate.range.start) kept.push(candidate);
    else if (last.written !== "plain" && candidate.written === "plain") kept[kept.length - 1] = candidate;
  }
  return kept;
}

function byStart(left: Candidate, right: Candidate): number {
  return left.range.start - right.range.start;
}
