import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { applyEdits, defaultConfig } from "#rules";
import type { Finding, JudgeOptions } from "#rules";
import { testCdk } from "../support/code-parser.ts";
import { squiggles } from "../support/squiggles.ts";

/*
 * `fixtures/code/*.{ts,py}` are stacks, and `….findings.txt` what they give in rules whose settings stand in literals,
 * `….fixed.txt` how that is mended; `good*` give nothing. `UPDATE=1` writes both for review.
 */
const judged = [
  "cloudformation/deletion-policy",
  "cloudfront/http",
  "cloudtrail/multi-region",
  "cloudwatch/logs-retention",
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
  "iam/resource-policy-public",
  "iam/trust-any-principal",
  "kms/key-retain",
  "kms/rotation",
  "lambda/runtime-deprecated",
  "lambda/url-no-auth",
  "rds/backup-retention",
  "rds/deletion-protection",
  "rds/encryption",
  "rds/public",
  "s3/kms-encryption",
  "s3/public-access-block-disabled",
  "s3/public-acl",
  "s3/versioning",
  "secrets/plaintext-password",
  "sns/encryption",
  "vpc/flow-logs",
];
const rampart = await testCdk();
const folder = "test/cdk/fixtures/code";
const all: JudgeOptions = { config: { ...defaultConfig, preset: "all", only: judged } };

function snapshot(path: string, text: string): void {
  if (process.env["UPDATE"] === "1") writeFileSync(path, text);
  expect(existsSync(path), `${path} is missing: run UPDATE=1 npx vitest run test/cdk and review it`).toBe(true);
  expect(text).toBe(readFileSync(path, "utf8"));
}

/** What a fix changes, line by line. */
function changes(before: string, after: string): string {
  const [old, fresh] = [before, after].map((text) => text.split("\n"));
  const shown = (mark: string, lines: readonly string[] = [], others: readonly string[] = []) =>
    lines.filter((line) => !others.includes(line)).map((line) => `  ${mark} ${line.trim()}`);
  return [...shown("-", old, fresh), ...shown("+", fresh, old)].join("\n");
}

it("judges the Regions of stacks by the config, and no tags that CDK may add", () => {
  const config = { ...defaultConfig, allowedRegions: ["eu-*"], requiredTags: ["owner"] };
  const judge = (name: string, text: string) =>
    rampart
      .judge([{ uri: `file:///bin/${name}`, text }], { config })
      .findings.map(({ rule, resource }) => `${rule} ${resource?.id ?? ""}`);
  const said = ["governance/region-not-allowed Shop"];
  const typescript = 'import { App } from "aws-cdk-lib";\nimport { CfnTopic } from "aws-cdk-lib/aws-sns";\n';
  expect(judge("a.ts", `${typescript}new Shop(app, "Shop", { env: { account, region: "us-east-1" } });\n`)).toEqual(
    said,
  );
  expect(judge("a.ts", `${typescript}new Shop(app, "Shop", { env: { region: "eu-west-1" } });\n`)).toEqual([]);
  expect(judge("a.ts", `${typescript}new Shop(app, "Shop", { env });\n`)).toEqual([]);
  const python = 'import aws_cdk as cdk\nShop(app, "Shop", env=cdk.Environment(region="us-east-1"))\n';
  expect(judge("a.py", python)).toEqual(said);
  expect(judge("a.ts", `${typescript}new CfnTopic(this, "News", { kmsMasterKeyId: "k" });\n`)).toEqual([]);
});

const keyOf = ({ rule, message }: Finding) => `${rule} ${message}`;

describe.each(globSync(`${folder}/*.{ts,py}`).sort())("%s", (path) => {
  const file = { uri: `file:///lib/${basename(path)}`, text: readFileSync(path, "utf8") };

  it("is judged while it is typed", () => {
    const { findings, problems } = rampart.judge([file], all);
    expect(problems).toEqual([]);
    snapshot(`${path}.findings.txt`, `${squiggles(file.text, findings)}\n`);
  });

  it("is mended in its own language", () => {
    const { findings } = rampart.judge([file], all);
    const before = new Set(findings.map(keyOf));
    const report = findings.flatMap((finding) =>
      finding.fixes.map((fix) => {
        const [mended] = applyEdits([file], rampart.edits(fix, [file]));
        const left = rampart.judge(mended === undefined ? [] : [mended], all).findings;
        expect(
          left.map(keyOf).filter((key) => !before.has(key) || key === keyOf(finding)),
          fix.title,
        ).toEqual([]);
        return `== ${finding.rule} ${finding.resource?.id ?? ""}: ${fix.title}\n${changes(file.text, mended?.text ?? "")}\n`;
      }),
    );
    snapshot(`${path}.fixed.txt`, report.join("\n"));
  });
});
