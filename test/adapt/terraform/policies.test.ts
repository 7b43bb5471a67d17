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

it("adds what overrides a document, and knows that it does not know all of it", () => {
  const text = `data "aws_iam_policy_document" "all" {
  source_policy_documents   = [var.other]
  override_policy_documents = [data.aws_iam_policy_document.more.json]
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

data "aws_iam_policy_document" "more" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.all.json
}
`;
  const [[, document] = []] = policies(text) as readonly (readonly unknown[])[];
  expect(document).toEqual({
    Version: "2012-10-17",
    Statement: [{ unknown: "var.other" }, { ...allow, Effect: "Deny", Action: ["s3:*"] }, allow],
  });
});

it("makes a statement a round, and takes no key for written that may be null", () => {
  const text = `data "aws_iam_policy_document" "d" {
  dynamic "statement" {
    for_each = ["s3:GetObject"]
    content {
      actions     = [statement.value]
      not_actions = var.others
      resources   = ["*"]
    }
  }
}

resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}
`;
  expect(policies(text)).toEqual([["identity", { Version: "2012-10-17", Statement: [allow] }]]);
});

it("judges both documents of a condition", () => {
  const document = (action: string) =>
    `jsonencode({ Statement = [{ Effect = "Allow", Action = "${action}", Resource = "*" }] })`;
  const text = `resource "aws_iam_policy" "p" {\n  policy = var.all ? ${document("*")} : ${document("s3:GetObject")}\n}\n`;
  expect(policies(text)).toHaveLength(2);
});

it("reads a document once for each kind of use", () => {
  const text = `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d.json
}

resource "aws_iam_role_policy" "q" {
  policy = data.aws_iam_policy_document.d.json
}

resource "aws_sqs_queue_policy" "r" {
  policy = data.aws_iam_policy_document.d.json
}
`;
  expect(adapt(text).policies.map(({ kind }) => kind)).toEqual(["identity", "resource"]);
});

it("documents that take in each other end", () => {
  const one = (name: string, other: string) =>
    `data "aws_iam_policy_document" "${name}" {\n  source_policy_documents = [data.aws_iam_policy_document.${other}.json]\n}\n`;
  expect(() => policies(one("a", "b") + one("b", "a"))).not.toThrow();
});

it("gives nothing for a document that nobody can know", () => {
  expect(
    policies(
      [
        'file("p.json")',
        'templatefile("p.tftpl", { a = 1 })',
        "var.policy",
        "data.aws_iam_policy.x.policy",
        "local.gone",
      ]
        .map((document, index) => `resource "aws_iam_policy" "p${index}" {\n  policy = ${document}\n}\n`)
        .join(""),
    ),
  ).toEqual([]);
});
