import { expect, it } from "vitest";
import type { Blind } from "#protocol";
import { childrenOf, rowsOf } from "../../client/account/model.ts";
import type { AccountNode } from "../../client/account/model.ts";
import { idle, liveFinding, readState } from "./account-state.ts";

const findings = [
  liveFinding({ rule: "s3/versioning", severity: "low", message: "Bucket logs keeps no versions" }),
  liveFinding({ rule: "rds/public", severity: "critical", message: "Database shop is public" }),
  liveFinding({ rule: "s3/public-acl", severity: "high", message: "Bucket site is public" }),
  liveFinding({ rule: "iam/root-mfa", severity: "critical", message: "Root has no MFA" }),
];

/** Rows as indented lines. */
function drawn(rows: readonly AccountNode[], indent = ""): readonly string[] {
  return rows.flatMap((row) => {
    const line =
      row.row === "identity"
        ? `account ${row.id}`
        : row.row === "group"
          ? `${row.label} (${row.severity})`
          : row.row === "finding"
            ? row.finding.message
            : row.row === "blindGroup"
              ? "could not see"
              : `${row.label}: ${row.blind.map(({ rule }) => rule).join(", ")}`;
    return [indent + line, ...drawn(childrenOf(row), `${indent}  `)];
  });
}

it("shows nothing before anything was read, so that the welcome shows", () => {
  expect(rowsOf(idle, { groupBy: "severity" })).toEqual([]);
});

it("groups by severity, the worst first", () => {
  expect(drawn(rowsOf(readState(findings), { groupBy: "severity" }))).toEqual([
    "account 111122223333",
    "Critical (critical)",
    "  Database shop is public",
    "  Root has no MFA",
    "High (high)",
    "  Bucket site is public",
    "Low (low)",
    "  Bucket logs keeps no versions",
  ]);
});

it("groups by service, the one with the worst finding first, then by name", () => {
  expect(drawn(rowsOf(readState(findings), { groupBy: "service" }))).toEqual([
    "account 111122223333",
    "IAM (critical)",
    "  Root has no MFA",
    "RDS (critical)",
    "  Database shop is public",
    "S3 (high)",
    "  Bucket site is public",
    "  Bucket logs keeps no versions",
  ]);
});

it("shows only the severities that are wanted", () => {
  expect(drawn(rowsOf(readState(findings), { groupBy: "severity", severities: ["high"] }))).toEqual([
    "account 111122223333",
    "High (high)",
    "  Bucket site is public",
  ]);
});

it("names missing permissions once, before other reasons", () => {
  const blind: readonly Blind[] = [
    { rule: "rds/public", title: "Public database", regions: ["eu-west-1"], reason: "AWS throttled the call" },
    {
      rule: "guardduty/disabled",
      title: "GuardDuty is off",
      regions: ["eu-west-1"],
      reason: "denied",
      action: "guardduty:ListDetectors",
    },
    {
      rule: "guardduty/other",
      title: "Other",
      regions: ["us-east-1"],
      reason: "denied",
      action: "guardduty:ListDetectors",
    },
  ];
  expect(drawn(rowsOf(readState([], blind), { groupBy: "severity" }))).toEqual([
    "account 111122223333",
    "could not see",
    "  guardduty:ListDetectors: guardduty/disabled, guardduty/other",
    "  AWS throttled the call: rds/public",
  ]);
});

it("keeps what was read while it is read again", () => {
  const loading = { ...readState(findings), phase: "loading" } as const;
  expect(rowsOf(loading, { groupBy: "severity" })).toHaveLength(4);
});
