import type { Range } from "../model/range.ts";
import type { IdCandidate, SecretCandidate, TokenCandidate } from "./candidates.ts";
import { merged } from "./candidates.ts";
import type { Credential, CredentialKind, CredentialPart } from "./credential.ts";
import { encodedCandidates, encodedTexts } from "./encoded-candidates.ts";
import { escapedCandidates } from "./escaped-candidates.ts";
import { hasExpired } from "./expiry.ts";
import { passesGate } from "./gate.ts";
import { idsIn } from "./ids.ts";
import { belongsElsewhere } from "./look-alikes.ts";
import { grouped } from "./pairing.ts";
import type { Group } from "./pairing.ts";
import { runsOf } from "./runs.ts";
import { secretKeysIn } from "./secret-keys.ts";
import { tokensIn } from "./tokens.ts";

export type { Credential } from "./credential.ts";

/** The shortest run of base64 letters that is looked at: an id in base64. */
const shortest = 27;
/** How often base64 inside base64 is followed. */
const depth = 2;

/** The AWS credentials of a text, in order. `path` names the text; `now` tells what has expired. */
export function findCredentials(
  text: string,
  { now }: { readonly path?: string; readonly now: Date },
): readonly Credential[] {
  return found(text, now, depth).sort(
    (left, right) => left.range.start - right.range.start || left.range.end - right.range.end,
  );
}

function found(text: string, now: Date, deeper: number): Credential[] {
  if (!passesGate(text)) return [];
  const runs = runsOf(text, shortest);
  const plain = { ids: idsIn(text), secrets: secretKeysIn(text, runs), tokens: tokensIn(text, runs) };
  const candidates = merged([plain, escapedCandidates(text, shortest), encodedCandidates(text, runs)]);
  const here = grouped(text, candidates).flatMap((group) => credentialOf(text, group, now) ?? []);
  if (deeper === 0) return here;
  const inside = encodedTexts(text, runs).flatMap(({ text: decoded, range }) =>
    found(decoded, now, deeper - 1).map((credential) => moved(credential, range)),
  );
  return [...here, ...inside];
}

function credentialOf(text: string, group: Group, now: Date): Credential | undefined {
  const kind = kindOf(text, group);
  if (kind === undefined) return undefined;
  const { id, secret, token } = group;
  const parts = [id, secret, token].flatMap((part) => (part === undefined ? [] : [partOf(part)]));
  const [first] = parts;
  if (first === undefined) return undefined;
  const extent = {
    start: Math.min(...parts.map(({ range }) => range.start)),
    end: Math.max(...parts.map(({ range }) => range.end)),
  };
  return {
    kind,
    range: first.range,
    parts,
    ...(id === undefined ? {} : { idLastFour: id.lastFour, issuable: id.issuable, temporary: id.temporary }),
    ...(id?.account === undefined ? {} : { accountId: id.account }),
    ...(kind === "temporary-credentials" && hasExpired(text, extent, now) ? { expired: true } : {}),
  };
}

function kindOf(text: string, { id, secret, token }: Group): CredentialKind | undefined {
  if (id === undefined) {
    if (token !== undefined) return "session-token";
    return secret?.named === true && !belongsElsewhere(text, secret.range) ? "secret-access-key" : undefined;
  }
  if (secret === undefined && token === undefined) return id.alone ? "access-key-id" : undefined;
  return id.temporary ? "temporary-credentials" : "access-key-pair";
}

function partOf({ role, range, length, written }: IdCandidate | SecretCandidate | TokenCandidate): CredentialPart {
  return { role, range, length, written };
}

/** A credential of a decoded text, at the place of the text that encodes it. */
function moved(credential: Credential, range: Range): Credential {
  return { ...credential, range, parts: credential.parts.map((part) => ({ ...part, range, written: "base64" })) };
}
