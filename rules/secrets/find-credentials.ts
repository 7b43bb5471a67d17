import type { Range } from "../model/range.ts";
import { idsIn, secretsIn } from "./candidates.ts";
import type { IdCandidate, SecretCandidate } from "./candidates.ts";
import { accountOf } from "./key-id.ts";
import { pairs } from "./pairing.ts";
import { tokensIn } from "./tokens.ts";

/** A credential in a text: what it is and where, never its value. */
export interface Credential {
  readonly kind: CredentialKind;
  /** The place that names it: the key id where there is one. */
  readonly range: Range;
  readonly parts: readonly CredentialPart[];
  /** The last four characters of the key id. */
  readonly idLastFour?: string;
  /** The 12-digit account that a key id of today's form names. */
  readonly accountId?: string;
  /** Whether an `Expiration` beside temporary credentials has passed. */
  readonly expired?: boolean;
}

/** The kinds of credential that are told apart. */
export type CredentialKind = "access-key-pair" | "temporary-credentials" | "access-key-id" | "secret-access-key" | "session-token";

/** One string of a credential. */
export interface CredentialPart {
  readonly role: "id" | "secret" | "token";
  readonly range: Range;
}

/** What a text must hold for any credential to be in it. */
const gate = /AKIA|ASIA|ecret|ECRET|oken|OKEN|IQoJb3|IvYXdz|DYXdz/;

/** How far from an id a session token may stand, in characters. */
const tokenReach = 1500;

/** The AWS credentials of a text, in order. `path` is not read; it is part of the options for callers that log. */
export function findCredentials(text: string, { now }: { readonly path?: string; readonly now: Date }): readonly Credential[] {
  if (!gate.test(text)) return [];
  const ids = idsIn(text);
  const secrets = ids.length > 0 || /ecret|ECRET/.test(text) ? secretsIn(text) : [];
  const tokens = /oken|OKEN|IQoJb3|YXdz/.test(text) ? tokensIn(text) : [];
  const paired = pairs(ids, secrets);
  const freeTokens = new Set(tokens);
  const found: Credential[] = [];
  for (const [id, secret] of paired) {
    const token = id.temporary ? nearest(tokens, id) : undefined;
    if (token !== undefined) freeTokens.delete(token);
    found.push(credential(text, id, secret, token, now));
  }
  for (const id of ids) {
    if (paired.has(id)) continue;
    const token = id.temporary ? nearest(tokens, id) : undefined;
    if (token !== undefined) freeTokens.delete(token);
    if (token !== undefined || id.alone) found.push(credential(text, id, undefined, token, now));
  }
  const used = new Set(paired.values());
  for (const secret of secrets) {
    if (secret.named && !used.has(secret)) found.push({ kind: "secret-access-key", range: rangeOf(secret), parts: [{ role: "secret", range: rangeOf(secret) }] });
  }
  for (const token of freeTokens) found.push({ kind: "session-token", range: token, parts: [{ role: "token", range: token }] });
  return found.sort((left, right) => left.range.start - right.range.start);
}

function credential(text: string, id: IdCandidate, secret: SecretCandidate | undefined, token: Range | undefined, now: Date): Credential {
  const value = text.slice(id.start, id.end);
  const accountId = accountOf(value);
  const temporary = id.temporary && (secret !== undefined || token !== undefined);
  const parts: readonly CredentialPart[] = [
    { role: "id", range: rangeOf(id) },
    ...(secret === undefined ? [] : [{ role: "secret" as const, range: rangeOf(secret) }]),
    ...(token === undefined ? [] : [{ role: "token" as const, range: token }]),
  ];
  return {
    kind: temporary ? "temporary-credentials" : secret === undefined ? "access-key-id" : "access-key-pair",
    range: rangeOf(id),
    parts,
    idLastFour: value.slice(-4),
    ...(accountId === undefined ? {} : { accountId }),
    ...(temporary && hasExpired(text, id, now) ? { expired: true } : {}),
  };
}

function nearest(tokens: readonly Range[], id: Range): Range | undefined {
  return tokens.find(({ start, end }) => Math.min(Math.abs(start - id.end), Math.abs(id.start - end)) <= tokenReach);
}

/** An `Expiration` near the id that lies in the past. */
function hasExpired(text: string, id: Range, now: Date): boolean {
  const around = text.slice(Math.max(0, id.start - 2500), id.end + 2500);
  const written = /expir(?:ation|es|y)(?:[_-]?at)?["']?\s*(?:=|:)\s*["']?(\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2}))/i.exec(around)?.[1];
  return written !== undefined && Date.parse(written) < now.getTime();
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}
