import type { Finding } from "../model/finding.ts";
import type { RuleId } from "../model/rule.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { IgnoreComment } from "./ignore-comments.ts";
import { isOverDate } from "./dates.ts";

/** Findings about the suppressions themselves: one without a reason does not count, one that is not needed can go. */
export function ignoreHints(
  uri: string,
  comments: readonly IgnoreComment[],
  used: ReadonlySet<IgnoreComment>,
  { now, config }: { readonly now: Date; readonly config: { readonly only?: readonly string[] } },
): readonly Finding[] {
  if (config.only !== undefined) return [];
  return comments.filter(({ own }) => own).flatMap((comment) => {
    const names = comment.rules.join(", ");
    if (comment.reason === undefined) {
      return [hint("rampart/ignore-without-reason", `The suppression of ${names} gives no reason and does not count: write “-- why” behind it`, uri, comment)];
    }
    if (isOverDate(comment.until, now)) {
      return [hint("rampart/ignore-expired", `The suppression of ${names} ended on ${comment.until ?? ""}`, uri, comment)];
    }
    return used.has(comment) ? [] : [hint("rampart/ignore-unused", `Nothing is suppressed here: ${names} finds nothing`, uri, comment, "unnecessary")];
  });
}

function hint(rule: RuleId, message: string, uri: string, { range }: IgnoreComment, tag?: "unnecessary"): Finding {
  return {
    rule,
    aliases: [],
    severity: "info",
    message,
    at: { in: "file", uri, range },
    related: [],
    fixes: [],
    ...(tag === undefined ? {} : { tag }),
    fingerprint: fingerprintOf([rule, uri, message]),
  };
}
