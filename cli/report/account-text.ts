import { filledIn, rules, severities } from "#rules";
import type { AccountJudgement, Coverage, Finding, Snapshot } from "#rules";
import { createPaint } from "./colour.ts";
import { counted } from "./counted.ts";
import type { Paint } from "./colour.ts";

/** The health of an account for people: findings by severity with their remedies, then what could not be seen. */
export function accountText(snapshot: Snapshot, { findings, coverage }: AccountJudgement, colour: boolean): string {
  const paint = createPaint(colour);
  const { account, regions, takenAt } = snapshot;
  const profile = account.profile === undefined ? "" : `, profile ${account.profile}`;
  const lines = [
    paint.bold(`Account ${account.id}${profile}`),
    paint.dim(`${account.arn} · ${regions.join(", ")} · ${takenAt}`),
    "",
    ...severities.flatMap((severity) =>
      bySeverity(
        findings.filter((finding) => finding.severity === severity),
        snapshot,
        paint,
      ),
    ),
    ...unseen(coverage, paint),
    summary(findings, coverage),
  ];
  return `${lines.join("\n")}\n`;
}

function bySeverity(findings: readonly Finding[], snapshot: Snapshot, paint: Paint): readonly string[] {
  return findings.flatMap((finding) => {
    const rule = rules.find(({ id }) => id === finding.rule);
    const command =
      rule === undefined ? undefined : filledIn(rule.remedy.cli ?? rule.remedy.console, finding, snapshot.account.id);
    const region = finding.at.in === "account" ? finding.at.region : "";
    return [
      `${paint.severity(finding.severity, finding.severity)}  ${finding.message}  ${paint.dim(`${finding.rule} · ${region}`)}`,
      ...(command === undefined ? [] : command.split("\n").map((line) => paint.dim(`    ${line}`))),
      "",
    ];
  });
}

/** One line a missing action or failure, with the rules that are blind without it. */
function unseen(coverage: readonly Coverage[], paint: Paint): readonly string[] {
  const causes = new Map<string, Set<string>>();
  for (const { rule, region, outcome, reason, action } of coverage) {
    if (outcome !== "not-permitted" && outcome !== "not-evaluated") continue;
    const cause =
      outcome === "not-permitted"
        ? `${action ?? ""} is not permitted (${region})`
        : `${reason ?? "not evaluated"} (${region})`;
    causes.set(cause, (causes.get(cause) ?? new Set()).add(rule));
  }
  if (causes.size === 0) return [];
  return [
    paint.bold("Could not see"),
    ...[...causes].map(([cause, blind]) => `  ${cause}: ${[...blind].join(", ")}`),
    "",
  ];
}

function summary(findings: readonly Finding[], coverage: readonly Coverage[]): string {
  const counts = severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}`];
  });
  const rows = (outcome: Coverage["outcome"]) => coverage.filter((row) => row.outcome === outcome).length;
  const blind = rows("not-permitted") + rows("not-evaluated");
  const told = findings.length === 0 ? "No findings" : `${counted(findings.length, "finding")} (${counts.join(", ")})`;
  return `${told}; ${counted(rows("clean"), "check")} clean, ${blind} could not be made.`;
}
