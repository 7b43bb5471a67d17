import { expect, it } from "vitest";
import { createRampart, defaultConfig } from "#rules";
import type { AccountJudgement, Call, Outcome } from "#rules";
import { testDay } from "../../support/rampart.ts";

const ok = (answer: unknown): Outcome => ({ is: "ok", answer });
const denied = (action: string): Outcome => ({
  is: "denied",
  message: `not authorized to perform: ${action}`,
  by: "identity",
});

function call(name: string, outcome: Outcome, input?: Readonly<Record<string, string>>, region = "global"): Call {
  const [service = "", operation = ""] = name.split(":");
  return { service, operation, region, action: name, outcome, ...(input === undefined ? {} : { input }) };
}

/** What one rule makes of some calls. */
function judged(rule: string, calls: readonly Call[], partition = "aws"): AccountJudgement {
  return createRampart({ now: () => testDay }).judgeSnapshot(
    {
      version: 1,
      takenAt: testDay.toISOString(),
      account: { id: "111122223333", arn: `arn:${partition}:iam::111122223333:user/dev` },
      regions: ["eu-west-1", "us-east-1"],
      calls,
    },
    { config: { ...defaultConfig, preset: "all", only: [rule] } },
  );
}

it("says that making a credential report was refused, not that there is none", () => {
  const none: Outcome = { is: "failed", reason: "other", message: "No report exists" };
  const { findings, coverage } = judged("iam/user-console-mfa", [
    call("iam:GenerateCredentialReport", denied("iam:GenerateCredentialReport")),
    call("iam:GetCredentialReport", none),
  ]);
  expect(findings).toEqual([]);
  expect(coverage).toMatchObject([{ outcome: "not-permitted", action: "iam:GenerateCredentialReport" }]);
});

it("reads a report that somebody else had made", () => {
  const { findings } = judged("iam/user-console-mfa", [
    call("iam:GenerateCredentialReport", denied("iam:GenerateCredentialReport")),
    call(
      "iam:GetCredentialReport",
      ok({
        Content:
          "user,arn,password_enabled,mfa_active\nben,arn:aws:iam::111122223333:user/ben,true,false\ncarla,arn:aws:iam::111122223333:user/carla,false,false",
      }),
    ),
  ]);
  expect(findings.map(({ message }) => message)).toEqual(["ben signs in with a password alone"]);
});

it("knows a permissions boundary by its use, not by its name", () => {
  const document = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] });
  const policy = (PolicyName: string, AttachmentCount: number, PermissionsBoundaryUsageCount: number) => ({
    PolicyName,
    Arn: `arn:aws:iam::111122223333:policy/${PolicyName}`,
    AttachmentCount,
    PermissionsBoundaryUsageCount,
    PolicyVersionList: [{ IsDefaultVersion: true, Document: encodeURIComponent(document) }],
  });
  const details = {
    Policies: [
      policy("ceiling", 0, 3),
      policy("developer-boundary", 0, 0),
      policy("attached-boundary", 1, 1),
      policy("unused", 0, 0),
    ],
  };
  const { findings } = judged("iam/admin-star", [call("iam:GetAccountAuthorizationDetails", ok(details))]);
  expect(findings.map(({ resource }) => resource?.id)).toEqual(["attached-boundary", "unused"]);
});

it("names resources in their own partition", () => {
  const { findings } = judged(
    "ec2/ebs-default-encryption",
    [call("ec2:GetEbsEncryptionByDefault", ok({ EbsEncryptionByDefault: false }), undefined, "eu-west-1")],
    "aws-us-gov",
  );
  expect(findings.map(({ at }) => at)).toMatchObject([
    { arn: "arn:aws-us-gov:ec2:eu-west-1:111122223333:encryption-by-default" },
  ]);
});

it("takes a trail for all Regions for missing only where a Region could be read", () => {
  const list = (region: string, outcome: Outcome) => call("cloudtrail:DescribeTrails", outcome, undefined, region);
  const refused = denied("cloudtrail:DescribeTrails");
  const outcome = (calls: readonly Call[]) => judged("cloudtrail/multi-region", calls).coverage[0]?.outcome;
  expect(outcome([list("eu-west-1", refused), list("us-east-1", refused)])).toBe("not-permitted");
  expect(outcome([list("eu-west-1", refused), list("us-east-1", ok({ trailList: [] }))])).toBe("found");
});

it("says nothing of a public ACL where the account's block could not be read", () => {
  const bucket = { Bucket: "shop" };
  const grant = { Grantee: { Type: "Group", URI: "http://acs.amazonaws.com/groups/global/AllUsers" } };
  const calls = (block: Outcome) => [
    call("s3:ListBuckets", ok({ Buckets: [{ Name: "shop" }] })),
    call("s3:GetBucketAcl", ok({ Grants: [{ ...grant, Permission: "READ" }] }), bucket),
    call("s3:GetPublicAccessBlock", { is: "missing", code: "NoSuchPublicAccessBlockConfiguration" }, bucket),
    call("s3:GetPublicAccessBlock", block, { AccountId: "111122223333" }),
  ];
  const block = (on: boolean) => ok({ PublicAccessBlockConfiguration: { IgnorePublicAcls: on } });
  const outcome = (answer: Outcome) => judged("s3/public-acl", calls(answer)).coverage[0]?.outcome;
  expect(outcome(block(false))).toBe("found");
  expect(outcome(block(true))).toBe("clean");
  expect(outcome(denied("s3:GetAccountPublicAccessBlock"))).toBe("not-permitted");
});

it("tells keys whose policy could not be read from keys without a public one", () => {
  const key = { KeyId: "one" };
  const { coverage } = judged("iam/resource-policy-public", [
    call("kms:ListKeys", ok({ Keys: [{ KeyId: "one" }] }), undefined, "eu-west-1"),
    call("kms:DescribeKey", denied("kms:DescribeKey"), key, "eu-west-1"),
    call("kms:GetKeyPolicy", denied("kms:GetKeyPolicy"), key, "eu-west-1"),
    call("kms:ListKeys", denied("kms:ListKeys"), undefined, "us-east-1"),
  ]);
  expect(coverage.filter(({ region }) => region !== "global")).toMatchObject([
    { region: "eu-west-1", outcome: "not-permitted", action: "kms:GetKeyPolicy" },
    { region: "us-east-1", outcome: "not-permitted", action: "kms:ListKeys" },
  ]);
});
