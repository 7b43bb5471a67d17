import { expect, it } from "vitest";
import { adapt, plain } from "./module.ts";

function policies(files: Parameters<typeof adapt>[0]): readonly unknown[] {
  return adapt(files).policies.map(({ kind, service, document }) => [
    service === undefined ? kind : `${kind} ${service}`,
    plain(document),
  ]);
}

const allow = { Effect: "Allow", Action: ["s3:GetObject"], Resource: ["*"] };

it("reads a document, and knows from its use what kind it is", () => {
  const text = `data "aws_iam_policy_document" "d" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-1"]
    }
  }
}

resource "aws_s3_bucket_policy" "p" {
  bucket = "b"
  policy = data.aws_iam_policy_document.d.json
}
`;
  expect(policies(text)).toEqual([
    [
      "resource s3",
      {
        Version: "2012-10-17",
        Statement: [
          {
            ...allow,
            Sid: "Read",
            Principal: { AWS: ["*"] },
            Condition: { StringEquals: { "aws:PrincipalOrgID": ["o-1"] } },
          },
        ],
      },
    ],
  ]);
});

it("takes in the documents that another one names", () => {
  const text = `data "aws_iam_policy_document" "base" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "all" {
  source_policy_documents = [data.aws_iam_policy_document.base.json]
}

resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.all.json
}
`;
  expect(policies(text)).toEqual([["identity", { Version: "2012-10-17", Statement: [allow] }]]);
});

it.each([
  ["jsonencode", 'jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = ["*"] }] })'],
  [
    "a heredoc",
    '<<EOF\n{ "Statement": [{ "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": ["*"] }] }\nEOF\n',
  ],
  [
    "an indented heredoc",
    '<<-EOF\n    { "Statement": [{ "Effect": "Allow",\n      "Action": ["s3:GetObject"], "Resource": ["*"] }] }\n  EOF\n',
  ],
  [
    "a string",
    '"{\\"Statement\\": [{ \\"Effect\\": \\"Allow\\", \\"Action\\": [\\"s3:GetObject\\"], \\"Resource\\": [\\"*\\"] }] }"',
  ],
  ["a local", "local.document"],
])("reads %s", (_, written) => {
  const locals =
    'locals {\n  document = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = ["*"] }] })\n}\n';
  expect(policies(`resource "aws_iam_policy" "p" {\n  policy = ${written}\n}\n\n${locals}`)).toEqual([
    ["identity", { Statement: [allow] }],
  ]);
});

it("keeps what stands around an expression in a heredoc", () => {
  const text =
    'resource "aws_iam_policy" "p" {\n  policy = <<EOF\n{ "Statement": { "Effect": "Allow", "Action": "*", "Resource": "${var.arn}" } }\nEOF\n}\n';
  expect(policies(text)).toEqual([
    ["identity", { Statement: { Effect: "Allow", Action: "*", Resource: { unknown: "${…}" } } }],
  ]);
});

it("knows the kind by the place", () => {
  const trust = 'jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole" }] })';
  const text = `resource "aws_iam_role" "r" {\n  assume_role_policy = ${trust}\n}\n\nresource "aws_sqs_queue" "q" {\n  policy = ${trust}\n}\n\nresource "aws_kms_key" "k" {\n  policy = ${trust}\n}\n`;
  expect(policies(text).map((row) => (row as readonly unknown[])[0])).toEqual([
    "trust",
    "resource sqs",
    "resource kms",
  ]);
});

it("gives nothing for a document that nobody can know", () => {
  expect(
    policies(
      'resource "aws_iam_policy" "p" {\n  policy = file("p.json")\n}\n\nresource "aws_iam_policy" "q" {\n  policy = var.policy\n}\n',
    ),
  ).toEqual([]);
});
