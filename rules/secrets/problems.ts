import type { Problem } from "../model/rule.ts";
import type { Severity } from "../model/severity.ts";
import type { Text } from "../model/text.ts";
import type { Credential, CredentialKind, CredentialPart, Role } from "./credential.ts";
import { fixesOf } from "./fixes/fixes-of.ts";

const names: Readonly<Record<Role, string>> = {
  id: "access key id",
  secret: "secret access key",
  token: "session token",
};
const manners: Readonly<Record<CredentialPart["written"], string>> = {
  plain: "",
  escaped: "(with escapes or in pieces)",
  base64: "(in base64)",
};

/** The problems of one kind of credential in a text. The message holds the last four letters of the key id, no more. */
export function* credentialProblems(
  text: Text,
  kind: CredentialKind,
  says: (credential: Credential) => { readonly message: string; readonly severity?: Severity },
): Generator<Problem> {
  for (const credential of text.credentials) {
    if (credential.kind !== kind) continue;
    yield {
      ...says(credential),
      at: { in: "file", uri: text.uri, range: credential.range },
      related: credential.parts
        .filter(({ range }) => range.start !== credential.range.start)
        .map(({ role, range, written, length }) => ({
          message: `its ${names[role]} of ${length} characters${written === "plain" ? "" : ` ${manners[written]}`}`,
          at: { in: "file", uri: text.uri, range },
        })),
      fixes: fixesOf(text, credential),
    };
  }
}

/** ` …WXYZ of account 111122223333`, as far as the key id tells. */
export function keyName({ idLastFour, accountId }: Credential): string {
  const ending = idLastFour === undefined ? "" : ` …${idLastFour}`;
  return `${ending}${accountId === undefined ? "" : ` of account ${accountId}`}`;
}

/** `here`, or `here (in base64)`: how the credential is written. */
export function here({ parts: [first] }: Credential): string {
  const manner = manners[first?.written ?? "plain"];
  return manner === "" ? "here" : `here ${manner}`;
}
