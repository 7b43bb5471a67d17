import { describe, expect, it } from "vitest";
import { ourNames } from "../../rules/engine/peer-suppressions.ts";
import { keyId } from "../support/secrets.ts";
import { keptInTerraform } from "./kept-in-terraform.ts";
import type { Placed } from "./kept-in-terraform.ts";
import { ids } from "./suppressing.ts";

const only = { only: ["s3/versioning"] };

describe("comments for a resource", () => {
  const block = (above: string, within: string) =>
    `${above}resource "aws_s3_bucket" "logs" {\n${within}  bucket = "logs"\n}\n\nresource "aws_s3_bucket" "other" {\n}\n`;
  const placed: readonly Placed[] = [
    ["s3/versioning", '"aws_s3_bucket" "logs"'],
    ["s3/versioning", '"other"'],
  ];

  it.each([
    ["", ""],
    ["", "  # nothing\n"],
    ["", "  #checkov:skip=CKV_AWS_999:another\n"],
    ["", "  #trivy:ignore:AWS-0090\n"],
    ["#trivy:ignore:AWS-0090:exp:2026-11-23\n", ""],
    ["#trivy:ignore:aws-ec2-*\n", ""],
  ])("%j above and %j within leave both", (above, within) => {
    expect(keptInTerraform(block(above, within), placed)).toEqual(['"aws_s3_bucket" "logs"', '"other"']);
  });

  it.each([
    ["", "  #checkov:skip=CKV_AWS_21:rebuilt daily\n"],
    ["", "  # checkov:skip=CKV_AWS_18,CKV_AWS_21: rebuilt daily\n"],
    ["", "  // bridgecrew:skip=CKV_AWS_21:rebuilt daily\n"],
    ["#trivy:ignore:AWS-0090\n", ""],
    ["#trivy:ignore:AVD-AWS-0090\n", ""],
    ["// trivy:ignore:AWS-0001 trivy:ignore:AWS-0090\n", ""],
    ["#trivy:ignore:aws-s3-enable-versioning:exp:2026-11-24\n", ""],
    ["#trivy:ignore:aws-s3-*\n", ""],
    ["#trivy:ignore:*\n", ""],
    ["#tfsec:ignore:aws-s3-enable-versioning\n", ""],
    ["# kics-scan ignore-block\n", ""],
    ["# nosemgrep\n", ""],
    ["# nosemgrep: aws-s3, s3_bucket_object_versioning\n", ""],
    ["# kics-scan ignore-line\n", ""],
  ])("%j above and %j within leave the other", (above, within) => {
    expect(keptInTerraform(block(above, within), placed)).toEqual(['"other"']);
  });

  it.each([
    ["#trivy:ignore:AWS-0086\n", ""],
    ["", "  #checkov:skip=CKV_AWS_53:no\n"],
  ])("%j above and %j within hold for what is inside the block", (above, within) => {
    const text = `${above}resource "aws_s3_bucket_public_access_block" "b" {\n${within}  block_public_acls = false\n}\n`;
    expect(keptInTerraform(text, [["s3/public-access-block-disabled", "false"]])).toEqual([]);
    expect(keptInTerraform(text, [["s3/versioning", "false"]])).toEqual(["false"]);
  });

  it("hold for what is said of the resource in another block", () => {
    const text = `resource "aws_s3_bucket" "b" {\n  # checkov:skip=CKV_AWS_21:no\n}\nresource "aws_s3_bucket_versioning" "b" {\n  status = "Suspended"\n}\n`;
    expect(keptInTerraform(text, [["s3/versioning", '"Suspended"', "aws_s3_bucket.b"]])).toEqual([]);
    expect(keptInTerraform(text, [["s3/versioning", '"Suspended"', "aws_s3_bucket.c"]])).toEqual(['"Suspended"']);
  });

  it("above an attribute or a nested block hold for it alone", () => {
    const text = `resource "aws_security_group" "g" {\n  #trivy:ignore:AWS-0107\n  ingress {\n    from_port = 22\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n  ingress {\n    from_port = 22\n    cidr_blocks = ["::/0"]\n  }\n}\n`;
    expect(
      keptInTerraform(text, [
        ["ec2/sg-ssh-open", '"0.0.0.0/0"'],
        ["ec2/sg-ssh-open", '"::/0"'],
      ]),
    ).toEqual(['"::/0"']);
  });

  it("are read in CloudFormation", () => {
    const text = (comment: string) =>
      `Resources:\n  Logs:\n    Type: AWS::S3::Bucket\n    ${comment}\n    Properties:\n      BucketName: logs\n`;
    expect(ids("a.yaml", text("# checkov:skip=CKV_AWS_21:no"), only)).toEqual([]);
    expect(ids("a.yaml", text("# checkov:skip=CKV_AWS_20:no"), only)).toEqual(["s3/versioning"]);
  });

  it("hold for a policy document", () => {
    const text = (comment: string) =>
      `data "aws_iam_policy_document" "p" {\n${comment}  statement {\n    actions = ["*"]\n    resources = ["*"]\n  }\n}\n`;
    expect(keptInTerraform(text(""), [["iam/admin-star", '"*"']])).toEqual(['"*"']);
    expect(keptInTerraform(text("  #checkov:skip=CKV_AWS_1:no\n"), [["iam/admin-star", '"*"']])).toEqual([]);
  });
});

describe("comments for a file", () => {
  it("of kics counts at the top only", () => {
    const bucket = 'resource "aws_s3_bucket" "logs" {\n}\n';
    expect(keptInTerraform(`# kics-scan ignore\n${bucket}`, [["s3/versioning", '"logs"']])).toEqual([]);
    expect(keptInTerraform(`${bucket}# kics-scan ignore\n`, [["s3/versioning", '"logs"']])).toEqual(['"logs"']);
  });
});

describe("comments for credentials", () => {
  const key = `aws_access_key_id = "${keyId("AKIA", 3)}"`;

  it.each([
    "gitleaks:allow",
    "pragma: allowlist secret",
    "pragma: whitelist secret",
    "ggignore",
    "trufflehog:ignore",
    "secretlint-disable-line",
    "nosemgrep",
    "checkov:skip=CKV_SECRET_2:no",
  ])("%s on the line", (comment) => {
    expect(ids("a.py", `${key} # ${comment}\n`)).toEqual([]);
  });

  it.each(["pragma: allowlist nextline secret", "secretlint-disable-next-line", "checkov:skip=CKV_SECRET_6:no"])(
    "%s above it",
    (comment) => {
      expect(ids("a.py", `# ${comment}\n${key}\n`)).toEqual([]);
    },
  );

  it.each(["gitleaks:allow", "pragma: allowlist secret"])("%s above it means another line", (comment) => {
    expect(ids("a.py", `# ${comment}\n${key}\n`)).toEqual(["secrets/access-key-id"]);
  });

  it("leave everything else", () => {
    expect(
      keptInTerraform('resource "aws_s3_bucket" "logs" { # gitleaks:allow\n}\n', [["s3/versioning", '"logs"']]),
    ).toEqual(['"logs"']);
  });
});

it("knows the forms of peers' ids", () => {
  expect(ourNames("AVD-AWS-0107")).toEqual(["AWS-0107"]);
  expect(ourNames("aws-vpc-no-public-ingress-sgr")).toEqual(["aws-vpc-no-public-ingress-sgr", "AWS-0107"]);
  expect(ourNames("CKV_SECRET_6")).toEqual(["secrets/*"]);
});
