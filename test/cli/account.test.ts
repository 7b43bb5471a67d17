import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makePlace } from "./run-cli.ts";
import type { Place } from "./run-cli.ts";

const sample = resolve("sample/account.json");
let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

it("judges a saved account and says what it could not see", () => {
  const { code, stdout } = place.rampart(["account", "--snapshot", sample]);
  expect(code).toBe(1);
  expect(stdout).toContain("Account 123456789012");
  expect(stdout).toContain("aws rds modify-db-instance --region eu-west-1 --db-instance-identifier open-database");
  expect(stdout).toContain(
    "Could not see\n  dms:DescribeReplicationInstances is not permitted (eu-central-1): dms/public",
  );
  expect(stdout).not.toMatch(/<(id|arn|region|account)>/);
});

it("gives the JSON of the contract, one row of coverage for each rule and Region", () => {
  const report = JSON.parse(place.rampart(["account", "--snapshot", sample, "--format", "json"]).stdout) as Report;
  expect(report.account).toEqual({
    id: "123456789012",
    arn: expect.stringMatching(/^arn:aws:/),
    profile: "shop",
    regions: ["eu-central-1", "eu-west-1"],
  });
  const rows = report.coverage.map(({ rule, region }) => `${rule} ${region}`);
  expect(new Set(rows).size).toBe(rows.length);
  expect(report.coverage.find(({ rule, region }) => rule === "dms/public" && region === "eu-central-1")).toEqual({
    rule: "dms/public",
    region: "eu-central-1",
    outcome: "not-permitted",
    reason: expect.stringContaining("not authorized"),
    action: "dms:DescribeReplicationInstances",
  });
  const found = report.findings.find(({ rule }) => rule === "rds/public");
  expect(found).toMatchObject({
    region: "eu-west-1",
    file: null,
    range: null,
    resource: { type: "AWS::RDS::DBInstance", id: "open-database", arn: expect.stringContaining(":db:open-database") },
  });
  for (const { rule, region } of report.findings) {
    expect(report.coverage.find((row) => row.rule === rule && row.region === region)?.outcome).toBe("found");
  }
});

interface Report {
  readonly account: object;
  readonly findings: readonly { readonly rule: string; readonly region: string }[];
  readonly coverage: readonly { readonly rule: string; readonly region: string; readonly outcome: string }[];
}

it("saves what it judged, and mutes what the config accepts", () => {
  place.write(".rampart.yaml", "ignore:\n  - { rule: rds/public, resource: open-database, reason: demo }\n");
  const { stdout } = place.rampart([
    "account",
    "--snapshot",
    sample,
    "--save",
    "copy.json",
    "--only",
    "rds/public",
    "--format",
    "json",
  ]);
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [],
    coverage: [{ region: "eu-central-1" }, { region: "eu-west-1", outcome: "muted" }],
  });
  expect(JSON.parse(readFileSync(`${place.folder}/copy.json`, "utf8"))).toEqual(
    JSON.parse(readFileSync(sample, "utf8")),
  );
});

it("says in one line that there are no credentials", () => {
  const { code, stdout, stderr } = place.rampart(["account"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(/credentials/);
});
