import { filledIn, severities } from "#rules";
import type { Coverage, Finding, Rule } from "#rules";
import type { AccountFinding, Blind } from "#protocol";
import type { PageOf } from "../pages.ts";

/** What has to be known of rules to put findings into words. */
export interface RuleBook {
  ruleOf(id: string): Rule | undefined;
  readonly pageOf: PageOf;
}

/** Live findings as the account view shows them, the worst first. */
export function accountFindings(
  findings: readonly Finding[],
  accountId: string,
  book: RuleBook,
): readonly AccountFinding[] {
  return findings
    .flatMap((finding) => accountFinding(finding, accountId, book) ?? [])
    .sort(
      (left, right) =>
        severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
        left.rule.localeCompare(right.rule) ||
        left.region.localeCompare(right.region) ||
        left.message.localeCompare(right.message),
    );
}

function accountFinding(finding: Finding, accountId: string, { ruleOf, pageOf }: RuleBook): AccountFinding | undefined {
  const { at, rule: id, severity, message, fingerprint, resource } = finding;
  if (at.in !== "account") return undefined;
  const rule = ruleOf(id);
  return {
    rule: id,
    title: rule?.title ?? id,
    severity,
    message,
    region: at.region,
    arn: at.arn,
    ...(resource === undefined ? {} : { resource: { type: resource.type, id: resource.id } }),
    fingerprint,
    why: rule?.why ?? "",
    check: filledIn(rule?.check ?? "", finding, accountId),
    ...(rule?.remedy.cli === undefined ? {} : { fixCommand: filledIn(rule.remedy.cli, finding, accountId) }),
    fixConsole: rule?.remedy.console ?? "",
    page: pageOf(id),
    references: rule?.references ?? [],
  };
}

/** What could not be judged, a row per rule and reason. */
export function blindSpots(coverage: readonly Coverage[], { ruleOf }: RuleBook): readonly Blind[] {
  const rows = new Map<string, Blind>();
  for (const { rule, region, outcome, reason, action } of coverage) {
    if (outcome !== "not-permitted" && outcome !== "not-evaluated") continue;
    const why = reason ?? (outcome === "not-permitted" ? "not permitted" : "not evaluated");
    const key = [rule, why, action ?? ""].join("\n");
    const known = rows.get(key);
    rows.set(key, {
      rule,
      title: ruleOf(rule)?.title ?? rule,
      regions: [...(known?.regions ?? []), region],
      reason: why,
      ...(action === undefined ? {} : { action }),
    });
  }
  return [...rows.values()];
}

/** How many pairs of rule and region were judged. */
export function judgedPairs(coverage: readonly Coverage[]): number {
  return coverage.filter(({ outcome }) => outcome === "found" || outcome === "clean").length;
}
