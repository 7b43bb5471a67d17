import type { Finding } from "../model/finding.ts";
import type { Origin } from "../model/origin.ts";
import type { ChosenRule } from "./finding.ts";
import { meets } from "./yielding.ts";

/**
 * Findings without those that say a credential again: the rules of texts know what it is, the others where it is used
 * or declared.
 */
export function saidOnce(findings: readonly Finding[], rules: readonly ChosenRule[]): readonly Finding[] {
  if (!findings.some(({ credential }) => credential)) return findings;
  const ranks = new Map(rules.map(({ rule }) => [rule.id, rankOf(rule)]));
  const said: Origin[] = [];
  const again = new Set<Finding>();
  const about = findings.filter(({ rule }) => ranks.get(rule) !== undefined);
  for (const finding of about.toSorted((left, right) => (ranks.get(left.rule) ?? 0) - (ranks.get(right.rule) ?? 0))) {
    if (finding.credential === true && said.some((other) => meets(other, finding.at))) again.add(finding);
    else said.push(finding.at, ...(finding.credential === true ? [] : finding.related.map(({ at }) => at)));
  }
  return findings.filter((finding) => !again.has(finding));
}

function rankOf({ subject, credential }: ChosenRule["rule"]): number | undefined {
  if (subject === "text") return 0;
  return credential === undefined ? undefined : credential === "used" ? 1 : 2;
}
