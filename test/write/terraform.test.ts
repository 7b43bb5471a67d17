import { describe, expect, it } from "vitest";
import { mend } from "./mend.ts";

const database = (body: string): string => `resource "aws_db_instance" "orders" {\n${body}}\n`;

describe("attributes", () => {
  it("stand below the last one, with = below =", () => {
    const text =
      'resource "aws_kms_key" "data" {\n  description             = "Orders"\n  deletion_window_in_days = 30\n}\n';
    expect(mend(text, "kms/rotation")).toBe(text.replace("= 30\n", "= 30\n  enable_key_rotation     = true\n"));
  });

  it("widen their neighbours where the new name is longer", () => {
    const text = 'resource "aws_kms_key" "data" {\n  description = "Orders" # shop\n  is_enabled  = true\n}\n';
    expect(mend(text, "kms/rotation")).toBe(
      'resource "aws_kms_key" "data" {\n  description         = "Orders" # shop\n  is_enabled          = true\n  enable_key_rotation = true\n}\n',
    );
  });

  it("leave neighbours alone that are not aligned", () => {
    const text = 'resource "aws_kms_key" "data" {\n  description = "Orders"\n  is_enabled = true\n}\n';
    expect(mend(text, "kms/rotation")).toBe(
      text.replace("is_enabled = true\n", "is_enabled = true\n  enable_key_rotation = true\n"),
    );
  });

  it("go before nested blocks, and after a value of several lines", () => {
    const text =
      'resource "aws_kms_key" "data" {\n  tags = {\n    Name = "orders"\n  }\n\n  timeouts {\n    create = "2m"\n  }\n}\n';
    expect(mend(text, "kms/rotation")).toBe(
      text.replace("  }\n\n  timeouts", "  }\n  enable_key_rotation = true\n\n  timeouts"),
    );
  });

  it("open an empty body and one on a single line", () => {
    expect(mend('resource "aws_kms_key" "data" {}\n', "kms/rotation")).toBe(
      'resource "aws_kms_key" "data" {\n  enable_key_rotation = true\n}\n',
    );
    expect(mend('resource "aws_kms_key" "data" { description = "x" }\n', "kms/rotation")).toBe(
      'resource "aws_kms_key" "data" {\n  description = "x"\n  enable_key_rotation = true\n}\n',
    );
  });

  it("keep the file's line breaks", () => {
    const text = 'resource "aws_kms_key" "data" {\r\n  description = "Orders"\r\n}\r\n';
    expect(mend(text, "kms/rotation")).toBe(
      'resource "aws_kms_key" "data" {\r\n  description         = "Orders"\r\n  enable_key_rotation = true\r\n}\r\n',
    );
  });

  it("are set where they are written, comments kept", () => {
    const text = database("  storage_encrypted   = true\n  publicly_accessible = true # for reports\n");
    expect(mend(text, "rds/public")).toBe(text.replace("= true # for", "= false # for"));
  });

  it("are set in Terraform's words", () => {
    const text = 'resource "aws_s3_bucket" "logs" {\n  versioning {\n    enabled = false\n  }\n}\n';
    expect(mend(text, "s3/versioning")).toBe(text.replace("false", "true"));
  });
});

describe("blocks", () => {
  it("are added after a blank line", () => {
    const text = 'resource "aws_instance" "web" {\n  ami           = "ami-1"\n  instance_type = "t3.micro"\n}\n';
    expect(mend(text, "ec2/imdsv2")).toBe(
      text.replace("\n}\n", '\n\n  metadata_options {\n    http_tokens = "required"\n  }\n}\n'),
    );
  });

  it("are filled where they are", () => {
    const text =
      'resource "aws_instance" "web" {\n  ami = "ami-1"\n  metadata_options {\n    http_endpoint = "enabled"\n  }\n}\n';
    expect(mend(text, "ec2/imdsv2")).toBe(text.replace('"enabled"\n', '"enabled"\n    http_tokens   = "required"\n'));
  });
});

describe("settings that are resources of their own", () => {
  const companion = (label: string, head: string): string =>
    `\nresource "aws_s3_bucket_versioning" "${label}" {\n${head}\n\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n`;

  it("stand beside their owner", () => {
    const text = 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n';
    expect(mend(text, "s3/versioning")).toBe(text + companion("logs", "  bucket = aws_s3_bucket.logs.id"));
  });

  it("are repeated with it", () => {
    const counted = 'resource "aws_s3_bucket" "logs" {\n  count  = 2\n  bucket = "logs"\n}\n';
    expect(mend(counted, "s3/versioning")).toBe(
      counted +
        companion("logs", "  count  = length(aws_s3_bucket.logs)\n  bucket = aws_s3_bucket.logs[count.index].id"),
    );
    const each = 'resource "aws_s3_bucket" "logs" {\n  for_each = toset(["a", "b"])\n  bucket   = each.key\n}\n';
    expect(mend(each, "s3/versioning")).toBe(
      each + companion("logs", "  for_each = aws_s3_bucket.logs\n  bucket   = each.value.id"),
    );
  });

  it("get a name that is free, in any file of the module", () => {
    const text = 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n';
    const other = {
      uri: "file:///other.tf",
      text: 'resource "aws_s3_bucket_versioning" "logs" {\n  bucket = "other"\n\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n',
    };
    expect(mend(text, "s3/versioning", "main.tf", [other])).toBe(
      text + companion("logs_2", "  bucket = aws_s3_bucket.logs.id"),
    );
  });
});

describe("policies", () => {
  const document = `data "aws_iam_policy_document" "deploy" {
  statement {
    actions   = ["iam:PassRole"]
    resources = ["*"]
  }
}
`;

  it("get conditions as blocks in a document", () => {
    expect(mend(document, "iam/passrole-broad")).toBe(
      document.replace(
        '["*"]\n',
        '["*"]\n\n    condition {\n      test     = "StringEquals"\n      variable = "iam:PassedToService"\n      values   = ["<service>.amazonaws.com"]\n    }\n',
      ),
    );
  });

  it("get statements as blocks in a document", () => {
    const text = document.replace('["iam:PassRole"]', '["iam:PassRole", "lambda:CreateFunction"]');
    const mended = mend(text, "iam/passrole-broad");
    expect(mended).toContain('    actions   = ["lambda:CreateFunction"]\n');
    expect(mended).toContain(`  }

  statement {
    effect    = "Allow"
    actions   = ["iam:PassRole"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["lambda.amazonaws.com"]
    }
  }
}
`);
  });

  it("change type and identifiers of everyone together", () => {
    const text = `data "aws_iam_policy_document" "queue" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = ["arn:aws:sqs:eu-west-1:111122223333:orders"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_sqs_queue_policy" "orders" {
  queue_url = "orders"
  policy    = data.aws_iam_policy_document.queue.json
}
`;
    const mended = mend(text, "iam/resource-policy-public");
    expect(mended).toBe(
      text
        .replace('type        = "*"', 'type        = "AWS"')
        .replace('identifiers = ["*"]', 'identifiers = ["arn:aws:iam::111122223333:root"]'),
    );
  });

  it("are mended inside jsonencode", () => {
    const text = `resource "aws_iam_policy" "deploy" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iam:PassRole"
      Resource = "*"
    }]
  })
}
`;
    expect(mend(text, "iam/passrole-broad")).toBe(
      text.replace(
        'Resource = "*"\n',
        'Resource = "*"\n      Condition = {\n        StringEquals = { "iam:PassedToService" = "<service>.amazonaws.com" }\n      }\n',
      ),
    );
  });

  it("are mended inside a heredoc, with expressions in it", () => {
    const text = `resource "aws_iam_policy" "deploy" {
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "For\${var.stage}",
          "Effect": "Allow",
          "Action": "iam:PassRole",
          "Resource": "*"
        }
      ]
    }
  JSON
}
`;
    expect(mend(text, "iam/passrole-broad")).toBe(
      text.replace(
        '"Resource": "*"\n',
        '"Resource": "*",\n          "Condition": {\n            "StringEquals": {\n              "iam:PassedToService": "<service>.amazonaws.com"\n            }\n          }\n',
      ),
    );
  });

  it("name resources as templates inside a heredoc", () => {
    const text = `resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_s3_bucket_policy" "logs" {
  bucket = aws_s3_bucket.logs.id
  policy = <<JSON
{
  "Statement": [{ "Effect": "Deny", "Principal": "*", "Action": "s3:DeleteBucket", "Resource": "*" }]
}
JSON
}
`;
    const mended = mend(text, "iam/missing-tls-deny");
    expect(mended).toContain('"${aws_s3_bucket.logs.arn}"');
    expect(mended).toContain('"${aws_s3_bucket.logs.arn}/*"');
  });
});

describe("removal", () => {
  const role = (list: string): string =>
    `resource "aws_iam_role" "deploy" {\n  name                = "deploy"\n  managed_policy_arns = ${list}\n}\n`;
  const admin = '"arn:aws:iam::aws:policy/AdministratorAccess"';

  it("takes an item with its line or its comma", () => {
    expect(mend(role(`[\n    ${admin}, # for now\n    "b",\n  ]`), "iam/admin-managed-policy-attached")).toBe(
      role('[\n    "b",\n  ]'),
    );
    expect(mend(role(`[${admin}, "b"]`), "iam/admin-managed-policy-attached")).toBe(role('["b"]'));
    expect(mend(role(`["a", ${admin}]`), "iam/admin-managed-policy-attached")).toBe(role('["a"]'));
  });

  it("takes an attribute that would be left empty", () => {
    expect(mend(role(`[${admin}]`), "iam/admin-managed-policy-attached")).toBe(
      'resource "aws_iam_role" "deploy" {\n  name                = "deploy"\n}\n',
    );
  });
});

describe("the JSON form", () => {
  const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

  it("gets attributes and blocks", () => {
    const instance = { resource: { aws_instance: { web: { ami: "ami-1" } } } };
    expect(mend(json(instance), "ec2/imdsv2", "main.tf.json")).toBe(
      json({ resource: { aws_instance: { web: { ami: "ami-1", metadata_options: { http_tokens: "required" } } } } }),
    );
  });

  it("gets resources of their own, with references as templates", () => {
    const bucket = { resource: { aws_s3_bucket: { logs: { bucket: "logs" } } } };
    expect(JSON.parse(mend(json(bucket), "s3/versioning", "main.tf.json"))).toEqual({
      resource: {
        ...bucket.resource,
        aws_s3_bucket_versioning: {
          logs: { bucket: "${aws_s3_bucket.logs.id}", versioning_configuration: { status: "Enabled" } },
        },
      },
    });
  });

  it("gets policies as text", () => {
    const bucket = { resource: { aws_s3_bucket: { logs: { bucket: "logs" } } } };
    const mended: unknown = JSON.parse(mend(json(bucket), "iam/missing-tls-deny", "main.tf.json"));
    expect(mended).toMatchObject({
      resource: {
        aws_s3_bucket_policy: {
          logs_tls_policy: {
            bucket: "${aws_s3_bucket.logs.id}",
            policy: expect.stringContaining('"${aws_s3_bucket.logs.arn}/*"'),
          },
        },
      },
    });
  });

  it("gets JSON in text mended in place, but not where an expression stands for a value", () => {
    const task = (cpu: string): string => {
      const text = `[{"name":"web","image":"\${var.image}","cpu":${cpu},"privileged":true}]`;
      return JSON.stringify({ resource: { aws_ecs_task_definition: { web: { container_definitions: text } } } });
    };
    const name = "main.tf.json";
    expect(mend(task("1"), "ecs/privileged", name)).toBe(task("1").replace(":true", ":false"));
    expect(() => mend(task("${var.cpu}"), "ecs/privileged", name)).toThrow("changes nothing");
  });
});

describe("resources that a fix adds to one that is repeated", () => {
  const vpc = 'resource "aws_vpc" "n" {\n  count      = 2\n  cidr_block = "10.0.0.0/16"\n}\n';

  it("are repeated with it by count, and what they share stays single", () => {
    const mended = mend(vpc, "vpc/flow-logs");
    expect(mended).toMatch(/resource "aws_flow_log" "\w+" \{\n  count += length\(aws_vpc\.n\)\n/u);
    expect(mended).toMatch(/vpc_id += aws_vpc\.n\[count\.index\]\.id/u);
    expect(mended.match(/length\(aws_vpc\.n\)/gu)).toHaveLength(1);
  });

  it("are repeated with it by for_each", () => {
    const mended = mend(
      'resource "aws_s3_bucket" "b" {\n  for_each = toset(["a", "c"])\n  bucket   = each.value\n}\n',
      "iam/missing-tls-deny",
    );
    expect(mended).toMatch(/resource "aws_s3_bucket_policy" "\w+" \{\n  for_each = aws_s3_bucket\.b\n/u);
    expect(mended).toMatch(/bucket += each\.value\.id/u);
    expect(mended).toContain("${each.value.arn}/*");
    expect(mended).not.toMatch(/aws_s3_bucket\.b\.(?:id|arn)/u);
  });

  it("are repeated in JSON as well", () => {
    const json = { resource: { aws_vpc: { n: { count: 2, cidr_block: "10.0.0.0/16" } } } };
    const mended = mend(JSON.stringify(json, undefined, 2), "vpc/flow-logs", "main.tf.json");
    expect(mended).toContain('"count": "${length(aws_vpc.n)}"');
    expect(mended).toContain('"vpc_id": "${aws_vpc.n[count.index].id}"');
  });
});

it("several items behind the last one, which has no comma, stand in one list", () => {
  const text =
    'data "aws_iam_policy_document" "d" {\n  statement {\n    actions = [\n      "iam:*"\n    ]\n    resources = ["*"]\n  }\n}\n';
  expect(mend(text, "iam/service-wildcard")).toContain('"iam:Get*",\n      "iam:List*",\n      "iam:Simulate*"\n    ]');
});

it("what CloudFormation has no level for joins the block that is there", () => {
  const settings = (body: string): string =>
    `resource "aws_api_gateway_method_settings" "all" {\n  stage_name = "live"\n\n${body}}\n`;
  expect(mend(settings("  settings {\n    caching_enabled = true\n  }\n"), "apigateway/cache-encryption")).toBe(
    settings("  settings {\n    caching_enabled      = true\n    cache_data_encrypted = true\n  }\n"),
  );
});
