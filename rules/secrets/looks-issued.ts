import type { Role } from "./credential.ts";
import { isPlaceholder, isTokenPlaceholder } from "./placeholders.ts";
import { entropy } from "./score.ts";

/**
 * Whether a value whose name says what it is can have been issued by AWS: its length and alphabet, and not a stand-in.
 * The name vouches for it, so that less is asked of the letters than where a value stands alone.
 */
export function looksIssued(value: string, role: Role): boolean {
  switch (role) {
    case "id":
      return /^A[A-Z]{3}[A-Z0-9]{16}$/.test(value) && !isPlaceholder(value) && entropy(value) >= 2.5;
    case "secret":
      return /^[A-Za-z0-9/+]{40}$/.test(value) && !isPlaceholder(value) && entropy(value) >= 3;
    case "token":
      return /^[A-Za-z0-9/+=]{100,}$/.test(value) && !isTokenPlaceholder(value) && entropy(value) >= 4;
  }
}
