import type { Problem } from "../model/rule.ts";
import type { Severity } from "../model/severity.ts";
import type { Text } from "../model/text.ts";
import type { Credential, CredentialKind } from "./find-credentials.ts";
import { fixesOf } from "./fixes.ts";

/** The problems of one kind of credential in a text. The message holds the last four letters of the key id, no more. */
export function* credentialProblems(
  text: Text,
  kind: CredentialKind,
  says: (credential: Credential) => { readonly message: string; readonly severity?: Severity },
): Generator<Problem> {
  for (const credential of text.credentials) {
    if (credential.kind !== kind) continue;
    const [, ...others] = credential.parts;
    yield {
      ...says(credential),
      at: { in: "file", uri: text.uri, range: credential.range },
      related: others.map(({ role, range }) => ({
        message: role === "token" ? "its session token" : "its secret access key",
        at: { in: "file", uri: text.uri, range },
      })),
      fixes: fixesOf(text, credential),
    };
  }
}

/** `…WXYZ of account 111122223333`, as far as the key id tells. */
export function keyName({ idLastFour, accountId }: Credential): string {
  const ending = idLastFour === undefined ? "" : ` …${idLastFour}`;
  return `${ending}${accountId === undefined ? "" : ` of account ${accountId}`}`;
}
