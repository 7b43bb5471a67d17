import type { Range } from "../model/range.ts";
import { printableFromBase64 } from "./base64.ts";
import type { Candidates, IdCandidate, SecretCandidate } from "./candidates.ts";
import { idLength, idsIn } from "./ids.ts";
import { nameBefore } from "./names.ts";
import { secretLength, secretOf } from "./secret-keys.ts";

/** The base64 lengths of an id and of a secret, with the line break that `echo` puts behind them or without. */
const lengths = { id: [27, 28], secret: [54, 55, 56] } as const;

/** Ids and secrets that are written alone in base64, as Kubernetes writes them. */
export function encodedCandidates(text: string, runs: readonly Range[]): Candidates {
  const ids = runs.flatMap((run) => encodedId(text, run) ?? []);
  const secrets = runs.flatMap((run) => encodedSecret(text, run, ids.length > 0) ?? []);
  return { ids, secrets, tokens: [] };
}

/** The texts inside longer stretches of base64: files, headers, user data. */
export function encodedTexts(
  text: string,
  runs: readonly Range[],
): readonly { readonly text: string; readonly range: Range }[] {
  return runs.flatMap((run) => {
    if (run.end - run.start < 80) return [];
    const encoded = text.slice(run.start, run.end);
    if (!holdsAnchor.test(encoded)) return [];
    const decoded = printableFromBase64(encoded);
    return decoded === undefined ? [] : [{ text: decoded, range: withPadding(text, run) }];
  });
}

/** `AKIA`, `ASIA`, `SECRET` and `secret` at each alignment. */
const holdsAnchor = /QUtJQ|FLSU|BS0lB|QVNJQ|FTSU|BU0lB|NFQ1JFV|U0VDUkVU|TRUNSRV|c2VjcmV0|NlY3Jld|zZWNyZX/;

function encodedId(text: string, run: Range): IdCandidate | undefined {
  if (!isOneOf(lengths.id, run) || !/^Q[UV][tN]JQ/.test(text.slice(run.start, run.start + 5))) return undefined;
  const decoded = printableFromBase64(text.slice(run.start, run.end))?.trimEnd();
  const [id] = decoded?.length === idLength ? idsIn(decoded) : [];
  return id === undefined ? undefined : { ...id, alone: id.issuable, range: withPadding(text, run), written: "base64" };
}

function encodedSecret(text: string, run: Range, besideId: boolean): SecretCandidate | undefined {
  if (!isOneOf(lengths.secret, run)) return undefined;
  const name = nameBefore(text, run.start, "secret");
  if (name !== "secret" && !besideId) return undefined;
  const decoded = printableFromBase64(text.slice(run.start, run.end))?.trimEnd();
  if (decoded?.length !== secretLength || !/^[A-Za-z0-9+/]+$/.test(decoded)) return undefined;
  return secretOf(decoded, () => name, withPadding(text, run), "base64");
}

function isOneOf(wanted: readonly number[], { start, end }: Range): boolean {
  return wanted.includes(end - start);
}

function withPadding(text: string, { start, end }: Range): Range {
  const padding = /^={0,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start, end: end + padding };
}
