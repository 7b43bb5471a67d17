import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "#rules";
import type { JudgeOptions } from "#rules";
import { testCdk } from "../support/code-parser.ts";
import { squiggles } from "../support/squiggles.ts";

/*
 * `fixtures/code/*.{ts,py}` are stacks, and `….findings.txt` what they give in rules whose settings stand in literals;
 * `good*` give nothing. `UPDATE=1` writes the findings for review.
 */
const judged = [
  "cloudfront/http",
  "cloudtrail/multi-region",
  "dynamodb/pitr",
  "ec2/ebs-encryption",
  "ec2/imdsv2",
  "ec2/sg-rdp-open",
  "ec2/sg-ssh-open",
  "ecr/scan-on-push",
  "efs/encryption",
  "eks/public-endpoint",
  "iam/admin-managed-policy-attached",
  "iam/admin-star",
  "iam/missing-tls-deny",
  "iam/trust-any-principal",
  "kms/rotation",
  "lambda/runtime-deprecated",
  "lambda/url-no-auth",
  "rds/deletion-protection",
  "rds/encryption",
  "rds/public",
  "s3/kms-encryption",
  "s3/public-access-block-disabled",
  "s3/public-acl",
  "s3/versioning",
  "vpc/flow-logs",
];
const rampart = await testCdk();
const folder = "test/cdk/fixtures/code";
const all: JudgeOptions = { config: { ...defaultConfig, preset: "all", only: judged } };

describe.each(globSync(`${folder}/*.{ts,py}`).sort())("%s", (path) => {
  const file = { uri: `file:///lib/${basename(path)}`, text: readFileSync(path, "utf8") };

  it("is judged while it is typed", () => {
    const { findings, problems } = rampart.judge([file], all);
    expect(problems).toEqual([]);
    const text = `${squiggles(file.text, findings)}\n`;
    const expected = `${path}.findings.txt`;
    if (process.env["UPDATE"] === "1") writeFileSync(expected, text);
    expect(existsSync(expected), `${expected} is missing: run UPDATE=1 npx vitest run test/cdk and review it`).toBe(
      true,
    );
    expect(text).toBe(readFileSync(expected, "utf8"));
  });
});
