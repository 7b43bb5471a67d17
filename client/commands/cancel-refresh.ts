import type { Parts } from "../parts.ts";

/** Ends a reading that is under way. */
export function cancelRefresh({ account }: Parts): void {
  account.cancel();
}
