import type { Finding } from "../model/finding.ts";
import type { Rule } from "../model/rule.ts";
import { isOver } from "./dates.ts";
import type { Ignore } from "./ignore.ts";
import { isKnown, isNamed } from "./rule-names.ts";
import { isChosen, severityIn } from "./select-rules.ts";
import { expired, unused, withoutReason } from "./suppression-rules.ts";
import type { SuppressionRule } from "./suppression-rules.ts";
import type { SuppressionContext } from "./suppression-context.ts";

/** Documents that show suppressions as examples. */
const prose = /\.(md|mdx|markdown|rst|adoc|txt)$/i;

/**
 * Findings about our own suppressions: one without a reason does not count, one that is over or not needed can go. A
 * rule that did not run says nothing about its suppressions.
 */
export function ignoreHints(
  ignores: readonly Ignore[],
  used: ReadonlyMap<Ignore, ReadonlySet<string>>,
  { now, config, rules }: Pick<SuppressionContext, "now" | "config" | "rules">,
): readonly Finding[] {
  return ignores
    .filter(({ own, uri }) => own && !prose.test(uri))
    .flatMap((ignore) => {
      const names = ignore.names.join(", ");
      if (ignore.reason === undefined)
        return [hint(withoutReason, `The suppression of ${names} gives no reason and does not count`, ignore)];
      if (isOver(ignore.until, now)) return [hint(expired, endOf(names, ignore.until ?? ""), ignore)];
      const idle = ignore.names.filter((name) => used.get(ignore)?.has(name) !== true && ran(name, rules, config));
      const strange = idle.filter((name) => !isKnown(name, rules));
      if (strange.length > 0)
        return [hint(unused, `Nothing is suppressed here: there is no rule ${strange.join(", ")}`, ignore)];
      return idle.length === 0
        ? []
        : [
            {
              ...hint(unused, `Nothing is suppressed here: ${idle.join(", ")} finds nothing`, ignore),
              tag: "unnecessary",
            } as const,
          ];
    })
    .filter(({ rule }) => isChosen({ id: rule, aliases: [] }, config))
    .map((finding) => ({
      ...finding,
      severity: severityIn({ id: finding.rule, aliases: [] }, config) ?? finding.severity,
    }));
}

/** Whether all rules that a name means ran; a name that means none counts as one that did, unless only some were asked for. */
function ran(name: string, rules: readonly Rule[], config: SuppressionContext["config"]): boolean {
  const meant = rules.filter((rule) => isNamed(rule, [name]));
  return config.only === undefined && meant.every((rule) => isChosen(rule, config));
}

function endOf(names: string, until: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(until)
    ? `The suppression of ${names} ended on ${until}`
    : `The suppression of ${names} does not count: ${until} is no day such as 2027-01-31`;
}

function hint({ id, severity }: SuppressionRule, message: string, { uri, range }: Ignore): Finding {
  return {
    rule: id,
    aliases: [],
    severity,
    message,
    at: { in: "file", uri, range },
    related: [],
    fixes: [],
    fingerprint: "",
  };
}
