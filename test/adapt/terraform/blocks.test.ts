import { describe, expect, it } from "vitest";
import { adapt, plain, property, resourceIn } from "./module.ts";

const database = 'resource "aws_db_instance" "a" {\n  publicly_accessible = true\n}\n';
const ids = (files: Parameters<typeof adapt>[0]): readonly string[] => adapt(files).resources.map(({ id }) => id);

it("what is no resource is left alone", () => {
  const text = `terraform {
  required_version = ">= 1.5"
  backend "s3" {
    bucket = "state"
  }
}

provider "aws" {
  region = "eu-central-1"
  default_tags {
    tags = { team = "a" }
  }
}

moved {
  from = aws_db_instance.old
  to   = aws_db_instance.a
}

import {
  to = aws_db_instance.a
  id = "a"
}

removed {
  from = aws_db_instance.gone
}

check "health" {
  data "http" "h" {
    url = "https://example.com"
  }
}

output "id" {
  value = aws_db_instance.a.id
}

data "aws_region" "here" {}

${database}`;
  expect(ids(text)).toEqual(["aws_db_instance.a"]);
});

it("a lookup that a table names is judged, and owns nothing", () => {
  const text = `
data "aws_vpc" "v" {
  default = true
}

resource "aws_flow_log" "elsewhere" {
  vpc_id = data.aws_vpc.v.id
}

resource "aws_vpc" "v" {}`;
  expect(ids(text)).toEqual(["aws_flow_log.elsewhere", "aws_vpc.v", "data.aws_vpc.v"]);
});

it("what Terraform reads itself is no property", () => {
  const text =
    'resource "aws_db_instance" "a" {\n  provider = aws.b\n  depends_on = [aws_vpc.v]\n  identifier = "x"\n  lifecycle {\n    prevent_destroy = true\n  }\n  provisioner "local-exec" {\n    command = "true"\n  }\n}\n';
  const { properties, attributes } = resourceIn(adapt(text), "aws_db_instance.a");
  expect([...properties.entries.keys()]).toEqual(["DBInstanceIdentifier"]);
  expect(plain(attributes?.entries.get("lifecycle")?.value)).toMatchObject([{ prevent_destroy: true }]);
});

it("a type that no table has keeps its name and its attributes", () => {
  const { resources } = adapt('resource "aws_unheard_of" "a" {\n  some_flag = true\n  inner {\n    deep = 1\n  }\n}\n');
  expect(resources.map((each) => [each.type, plain(each.properties)])).toEqual([
    ["aws_unheard_of", { some_flag: true, inner: [{ deep: 1 }] }],
  ]);
});

describe("a block that is never made", () => {
  it.each([
    ["count = 0", 0],
    ["count = false ? 1 : 0", 0],
    ["count = local.none", 0],
    ["for_each = {}", 0],
    ["for_each = toset([])", 0],
    ["count = 1", 1],
    ["count = var.none", 1],
    ["count = var.unknown ? 1 : 0", 1],
    ['for_each = toset(["a"])', 1],
    ["for_each = var.unknown", 1],
  ])("%s: %i", (meta, count) => {
    // A default of zero is no reason to say nothing: whoever sets the variable makes it.
    const rest = 'locals {\n  none = 0\n}\nvariable "none" {\n  default = 0\n}\n';
    expect(adapt(`resource "aws_db_instance" "a" {\n  ${meta}\n}\n${rest}`).resources).toHaveLength(count);
  });
});

describe("half-typed files keep the blocks around", () => {
  it.each([
    ['resource "aws_s3_bucket" "b" {\n  bucket = \n}\n'],
    ['resource "aws_s3_bucket" "b" {\n  buc\n}\n'],
    ['resource "aws_s3_bucket" "b" {\n  bucket = "x\n}\n'],
    ['resource "aws_s3_bucket" "b" {\n  bucket = var.\n}\n'],
    ['resource "aws_s3_bucket" "b" {\n  versioning {\n\n'],
    ['resource "aws_s3_bucket" {\n}\n'],
    ["resource\n"],
    ['resource "aws_s3_bucket" "b" {\n  policy = jsonencode({\n}\n'],
    ['resource "aws_s3_bucket" "b" {\n  count = \n}\n'],
    ["variable\n"],
    ['module "m" {\n  source = \n}\n'],
    ["locals {\n  a = \n}\n"],
  ])("%j", (broken) => {
    for (const text of [broken + database, database + broken]) {
      const found = adapt(text).resources.find(({ id }) => id === "aws_db_instance.a");
      expect(found && property(found, "PubliclyAccessible"), text).toBe(true);
    }
  });
});

describe("the JSON form", () => {
  it("means the same", () => {
    const json = {
      resource: {
        aws_s3_bucket: { logs: { bucket: "logs" } },
        aws_s3_bucket_versioning: {
          v: { bucket: "${aws_s3_bucket.logs.id}", versioning_configuration: [{ status: "Suspended" }] },
        },
        aws_security_group: {
          g: { ingress: [{ from_port: 22, to_port: 22, protocol: "tcp", cidr_blocks: ["${var.range}"] }] },
        },
        aws_iam_policy: { p: { policy: '{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}' } },
      },
      variable: { range: { default: "0.0.0.0/0" } },
    };
    const adapted = adapt({ "main.tf.json": JSON.stringify(json) });
    expect(property(resourceIn(adapted, "aws_s3_bucket.logs"), "VersioningConfiguration.Status")).toBe("Suspended");
    expect(property(resourceIn(adapted, "aws_security_group.g"), "SecurityGroupIngress.CidrIp")).toBe("0.0.0.0/0");
    expect(adapted.policies.map(({ kind, document }) => [kind, plain(document)])).toEqual([
      ["identity", { Statement: { Effect: "Allow", Action: "*", Resource: "*" } }],
    ]);
  });

  it("lists repeat blocks, and a directory may mix both forms", () => {
    const json = { resource: [{ aws_vpc: { a: {} } }, { aws_vpc: [{ b: {} }, { c: {} }] }] };
    expect(ids({ "a.tf.json": JSON.stringify(json), "b.tf": database })).toEqual([
      "aws_vpc.a",
      "aws_vpc.b",
      "aws_vpc.c",
      "aws_db_instance.a",
    ]);
  });

  it("expressions other than names are not worked out", () => {
    const json = { resource: { aws_db_instance: { a: { publicly_accessible: "${var.x ? true : false}" } } } };
    expect(
      property(resourceIn(adapt({ "a.tf.json": JSON.stringify(json) }), "aws_db_instance.a"), "PubliclyAccessible"),
    ).toHaveProperty("unknown");
  });
});
