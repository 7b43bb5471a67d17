import type { RuleMeta } from "../model/rule.ts";

/** What is said about suppressions themselves. They judge no subject: the engine makes these findings. */
export type SuppressionRule = Pick<RuleMeta, "id" | "title" | "aliases" | "severity" | "why">;

/** A suppression without a reason. */
export const withoutReason = {
  id: "rampart/ignore-without-reason",
  title: "Suppression gives no reason and does not count",
  aliases: [],
  severity: "info",
  why: "Whoever reads it later cannot tell whether it still holds. Write why behind it: rampart:ignore RULE -- why",
} as const satisfies SuppressionRule;

/** A suppression whose last day has passed, or is no day. */
export const expired = {
  id: "rampart/ignore-expired",
  title: "Suppression has ended",
  aliases: [],
  severity: "info",
  why: "Its last day has passed, so that its findings count again. Mend them, or set a new day with a reason.",
} as const satisfies SuppressionRule;

/** A suppression that suppresses nothing. */
export const unused = {
  id: "rampart/ignore-unused",
  title: "Suppression is not needed",
  aliases: [],
  severity: "info",
  why: "Nothing is found where it stands. Left there, it would hide a fault that comes back.",
} as const satisfies SuppressionRule;

/** The three. */
export const suppressionRules: readonly SuppressionRule[] = [withoutReason, expired, unused];
