import { describe, expect, it } from "vitest";
import { byConfig } from "../../rules/engine/suppressions.ts";
import { testDay } from "../support/rampart.ts";
import { keyId } from "../support/secrets.ts";
import { findingOn } from "./fake-rule.ts";
import { keptInTerraform } from "./kept-in-terraform.ts";
import { ids, told } from "./suppressing.ts";

const only = { only: ["s3/versioning", "s3/kms-encryption"] };
const template = (above: string, behind = "") => `Resources:\n${above}  Logs:${behind}\n    Type: AWS::S3::Bucket\n`;
const both = ["s3/kms-encryption", "s3/versioning"];

describe("our own comments", () => {
  it("suppress on the line and above it", () => {
    expect(ids("a.yaml", template(""), only)).toEqual(both);
    expect(ids("a.yaml", template("  # rampart:ignore s3/versioning -- rebuilt daily\n"), only)).toEqual([
      "s3/kms-encryption",
    ]);
    expect(ids("a.yaml", template("", " # rampart:ignore s3/versioning,CKV_AWS_145 -- rebuilt daily"), only)).toEqual(
      [],
    );
    expect(ids("a.yaml", template("  # rampart:ignore s3/* -- rebuilt daily\n"), only)).toEqual([]);
  });

  it("suppress nothing elsewhere", () => {
    const two = `${template("  # rampart:ignore s3/versioning -- why\n")}  Copies:\n    Type: AWS::S3::Bucket\n`;
    expect(told("a.yaml", two, { only: ["s3/versioning"] })).toEqual(["5 s3/versioning"]);
  });

  it("suppress in the whole file", () => {
    expect(
      ids(
        "a.yaml",
        `# rampart:ignore-file s3/versioning -- scratch\n${template("")}  Copies:\n    Type: AWS::S3::Bucket\n`,
        { only: ["s3/versioning"] },
      ),
    ).toEqual([]);
  });

  it("hold until their last day", () => {
    const until = (day: string) => template(`  # rampart:ignore s3/versioning until ${day} -- why\n`);
    expect(ids("a.yaml", until("2026-11-24"), only)).toEqual(["s3/kms-encryption"]);
    expect(ids("a.yaml", until("2026-11-23"), only)).toEqual(both);
    expect(ids("a.yaml", until("2027-02-30"), only)).toEqual(both);
  });

  it("reach into a heredoc or block scalar, where no comment can stand", () => {
    const hcl = (comment: string) =>
      `resource "aws_iam_policy" "p" {\n${comment}  policy = <<EOF\n{\n  "Action": "*"\n}\nEOF\n}\n`;
    expect(keptInTerraform(hcl(""), [["iam/admin-star", '"*"']])).toEqual(['"*"']);
    expect(
      keptInTerraform(hcl("  # rampart:ignore iam/admin-star -- break glass\n"), [["iam/admin-star", '"*"']]),
    ).toEqual([]);
    const script = (comment: string) =>
      `Script:\n${comment}  Text: |\n    export ${keyId("AKIA", 9)}\n    export AWS_KEY=${keyId("AKIA", 1)}\n`;
    expect(ids("a.yaml", script(""))).toContain("secrets/access-key-id");
    expect(ids("a.yaml", `AWS::\n${script("  # rampart:ignore secrets/* -- deactivated\n")}`)).toEqual([]);
  });

  it("suppress credentials too", () => {
    const line = `aws_access_key_id = ${keyId("AKIA", 1)}`;
    expect(ids("a.ini", `${line}\n`)).toEqual(["secrets/access-key-id"]);
    expect(ids("a.ini", `; rampart:ignore secrets/access-key-id -- deactivated\n${line}\n`)).toEqual([]);
  });
});

describe("hints", () => {
  const told_ = (comment: string, config = {}) =>
    told("a.yaml", template(`  # rampart:ignore ${comment}\n`), {
      rules: { "iam/*": "off", "s3/*": "off", "s3/versioning": "on", ...config },
    });

  it("says what gives no reason, and does not count it", () => {
    expect(told_("s3/versioning")).toEqual([
      "2 rampart/ignore-without-reason The suppression of s3/versioning gives no reason and does not count",
      "3 s3/versioning",
    ]);
  });

  it("says what is over", () => {
    expect(told_("s3/versioning until 2026-01-01 -- why")).toEqual([
      "2 rampart/ignore-expired The suppression of s3/versioning ended on 2026-01-01",
      "3 s3/versioning",
    ]);
    expect(told_("s3/versioning until spring -- why")).toEqual([
      "2 rampart/ignore-expired The suppression of s3/versioning does not count: spring is no day such as 2027-01-31",
      "3 s3/versioning",
    ]);
  });

  it("says what is not needed, name by name", () => {
    expect(told_("s3/versioning,kms/rotation -- why")).toEqual([
      "2 rampart/ignore-unused Nothing is suppressed here: kms/rotation finds nothing",
    ]);
    expect(told_("s3/versionning -- why")).toEqual([
      "2 rampart/ignore-unused Nothing is suppressed here: there is no rule s3/versionning",
      "3 s3/versioning",
    ]);
  });

  it("says nothing of rules that did not run", () => {
    expect(told_("s3/versioning,s3/kms-encryption -- why")).toEqual([]);
    expect(told("a.yaml", template("  # rampart:ignore kms/rotation -- why\n"), { only: ["s3/versioning"] })).toEqual([
      "3 s3/versioning",
    ]);
  });

  it("says nothing in documents that show examples", () => {
    expect(told("a.md", "```yaml\n# rampart:ignore s3/versioning -- why\n```\n")).toEqual([]);
  });

  it("can be switched off, and made louder", () => {
    expect(told_("s3/versioning", { "rampart/ignore-without-reason": "off" })).toEqual(["3 s3/versioning"]);
    expect(told_("kms/rotation -- why", { "rampart/*": "off" })).toEqual(["3 s3/versioning"]);
  });
});

describe("metadata", () => {
  const withMetadata = (metadata: string) =>
    `Resources:\n  Logs:\n    Type: AWS::S3::Bucket\n    Metadata:\n${metadata}`;

  it.each([
    [
      "rampart",
      "      rampart:\n        ignore:\n          - rule: s3/versioning\n            reason: rebuilt daily\n",
    ],
    [
      "rampart, one of them",
      "      rampart:\n        ignore: { rule: 's3/versioning', reason: rebuilt daily, until: '2026-11-24' }\n",
    ],
    ["cfn_nag", "      cfn_nag:\n        rules_to_suppress:\n          - id: S3.14\n            reason: no\n"],
    ["checkov", "      checkov:\n        skip:\n          - id: CKV_AWS_21\n            comment: no\n"],
    [
      "cfn-guard",
      "      guard:\n        SuppressedRules:\n          - S3_BUCKET_VERSIONING_ENABLED\n          - S3BucketVersioningEnabled\n",
    ],
    [
      "cdk-nag",
      "      cdk_nag:\n        rules_to_suppress:\n          - id: S3BucketVersioningEnabled\n            reason: no\n",
    ],
  ])("of %s suppresses for the resource", (_, metadata) => {
    expect(ids("a.yaml", withMetadata(metadata), only)).toEqual(["s3/kms-encryption"]);
  });

  it("is read in JSON", () => {
    const Metadata = { rampart: { ignore: [{ rule: "s3/versioning", reason: "rebuilt daily" }] } };
    const text = JSON.stringify({ Resources: { Logs: { Type: "AWS::S3::Bucket", Metadata } } });
    expect(ids("a.json", text, only)).toEqual(["s3/kms-encryption"]);
  });

  it("of ours needs a reason, and says what is over or not needed", () => {
    const ours = (entry: string) =>
      told("a.yaml", withMetadata(`      rampart:\n        ignore:\n          - ${entry}\n`), {
        rules: { "iam/*": "off", "s3/*": "off", "s3/versioning": "on" },
      });
    expect(ours("rule: s3/versioning")).toEqual([
      "2 s3/versioning",
      "7 rampart/ignore-without-reason The suppression of s3/versioning gives no reason and does not count",
    ]);
    expect(ours("{ rule: s3/versioning, reason: why, until: 2026-01-01 }")).toEqual([
      "2 s3/versioning",
      "7 rampart/ignore-expired The suppression of s3/versioning ended on 2026-01-01",
    ]);
    expect(ours("{ rule: kms/rotation, reason: why }")).toEqual([
      "2 s3/versioning",
      "7 rampart/ignore-unused Nothing is suppressed here: kms/rotation finds nothing",
    ]);
  });

  it("holds for a credential within the resource", () => {
    const text = (metadata: string) =>
      `Resources:\n  F:\n    Type: AWS::Lambda::Function\n${metadata}    Properties:\n      Environment:\n        Variables:\n          KEY: ${keyId("AKIA", 1)}\n`;
    const ours =
      "    Metadata:\n      rampart:\n        ignore:\n          - rule: secrets/access-key-id\n            reason: deactivated\n";
    expect(ids("a.yaml", text(""), { only: ["secrets/*"] })).toEqual(["secrets/access-key-id"]);
    expect(ids("a.yaml", text(ours), { only: ["secrets/*"] })).toEqual([]);
  });
});

describe("the config file", () => {
  const accept = (entry: object) =>
    ids("infra/my logs.yaml", template(""), { ...only, ignore: [{ rule: "s3/versioning", reason: "why", ...entry }] });

  it.each([
    [{}, true],
    [{ path: "infra/**" }, true],
    [{ path: "infra/my logs.yaml" }, true],
    [{ path: "other/**" }, false],
    [{ resource: "Logs" }, true],
    [{ resource: "L*" }, true],
    [{ resource: "Copies" }, false],
    [{ until: "2026-11-24" }, true],
    [{ until: "2026-11-23" }, false],
    [{ rule: "S3.14" }, true],
    [{ rule: "kms/*" }, false],
  ])("%j", (entry, accepted) => {
    expect(accept(entry)).toEqual(accepted ? ["s3/kms-encryption"] : both);
  });

  it("takes a Terraform address with an index as it stands", () => {
    const file = { uri: "file:///work/a.tf", text: "bucket" };
    const finding = findingOn(file, "bucket", {
      rule: "s3/versioning",
      resource: { type: "AWS::S3::Bucket", id: "aws_s3_bucket.logs[0]" },
    });
    const accepted = (resource: string) =>
      byConfig(finding, [{ rule: "s3/*", resource, reason: "why" }], { now: testDay, root: undefined });
    expect([accepted("aws_s3_bucket.logs[0]"), accepted("aws_s3_bucket.*"), accepted("aws_s3_bucket.logs")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
