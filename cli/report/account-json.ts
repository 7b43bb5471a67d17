import type { AccountJudgement, Snapshot } from "#rules";
import { version } from "../version.ts";
import { jsonFinding } from "./json.ts";

/** The JSON of an account, version 1. */
export function accountJson(
  { account, regions, takenAt, calls }: Snapshot,
  { findings, coverage }: AccountJudgement,
): string {
  const report = {
    version: 1,
    tool: { name: "rampart", version },
    account: { id: account.id, arn: account.arn, profile: account.profile ?? null, regions },
    takenAt,
    findings: findings.map((finding) => ({
      ...jsonFinding(finding, () => null),
      region: finding.at.in === "account" ? finding.at.region : "global",
    })),
    coverage: coverage.map(({ rule, region, outcome, reason, action }) => ({
      rule,
      region,
      outcome,
      reason: reason ?? null,
      action: action ?? null,
    })),
    errors: [],
    stats: { calls: calls.length },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
