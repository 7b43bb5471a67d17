import type { Range } from "../model/range.ts";

/** A credential in a text: what it is and where, never its value. */
export interface Credential {
  readonly kind: CredentialKind;
  /** The place that names it: the key id where there is one. */
  readonly range: Range;
  /** Its strings, in the order id, secret, token. */
  readonly parts: readonly CredentialPart[];
  /** The last four characters of the key id. */
  readonly idLastFour?: string;
  /** The 12-digit account that a key id of today's form names. */
  readonly accountId?: string;
  /** False where AWS cannot have issued the key id: a made-up or mangled one beside a secret. */
  readonly issuable?: boolean;
  /** The key id is that of temporary credentials. */
  readonly temporary?: boolean;
  /** An `Expiration` beside temporary credentials has passed. */
  readonly expired?: boolean;
}

/** The kinds of credential that are told apart. */
export type CredentialKind =
  | "access-key-pair"
  | "temporary-credentials"
  | "access-key-id"
  | "secret-access-key"
  | "session-token";

/** One string of a credential. */
export interface CredentialPart {
  readonly role: Role;
  /** Where it is written; for an encoded string, the encoded text. */
  readonly range: Range;
  /** Its length once decoded, in characters. */
  readonly length: number;
  readonly written: Written;
}

/** What a string of a credential is. */
export type Role = "id" | "secret" | "token";

/** How a string is written: as it is, with escapes or in pieces, or as base64. */
export type Written = "plain" | "escaped" | "base64";
