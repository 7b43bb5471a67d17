import { expect, it } from "vitest";
import { defaultConfig } from "#rules";
import { testRampart } from "../support/rampart.ts";

const rampart = await testRampart();

it("a finding in a module names the call; one of its argument stands in the call", () => {
  const files = {
    "main.tf": 'module "a" {\n  source = "./db"\n}\n\nmodule "b" {\n  source = "./db"\n  open   = true\n}\n',
    "db/main.tf":
      'variable "open" {\n  default = false\n}\n\nresource "aws_redshift_cluster" "c" {\n  encrypted           = false\n  publicly_accessible = var.open\n}\n',
  };
  const { findings } = rampart.judge(
    Object.entries(files).map(([path, text]) => ({ uri: `file:///${path}`, text })),
    { config: { ...defaultConfig, preset: "all", only: ["redshift/encryption", "redshift/public"] } },
  );
  const seen = findings.map(({ rule, resource, at, related }) => [
    rule,
    resource?.id,
    at.in === "file" ? at.uri : "",
    related.map(({ message }) => message),
  ]);
  expect(seen).toEqual([
    ["redshift/encryption", "module.a.aws_redshift_cluster.c", "file:///db/main.tf", ["module.a is called here"]],
    ["redshift/encryption", "module.b.aws_redshift_cluster.c", "file:///db/main.tf", ["module.b is called here"]],
    ["redshift/public", "module.b.aws_redshift_cluster.c", "file:///main.tf", []],
  ]);
});

it("what a module gives out names its resources, for those that are attached to them", () => {
  const files = {
    "main.tf":
      'module "logs" {\n  source = "./bucket"\n}\n\nresource "aws_s3_bucket_public_access_block" "b" {\n  bucket                  = module.logs.id\n  block_public_acls       = true\n  block_public_policy     = true\n  ignore_public_acls      = true\n  restrict_public_buckets = true\n}\n',
    "bucket/main.tf":
      'resource "aws_s3_bucket" "this" {\n  bucket = "logs"\n}\n\noutput "id" {\n  value = aws_s3_bucket.this.id\n}\n',
  };
  const judge = (texts: Readonly<Record<string, string>>) =>
    rampart
      .judge(
        Object.entries(texts).map(([path, text]) => ({ uri: `file:///${path}`, text })),
        { config: { ...defaultConfig, preset: "all", only: ["s3/public-access-block-missing"] } },
      )
      .findings.map(({ resource }) => resource?.id);
  expect(judge(files)).toEqual([]);
  const counted = files["main.tf"]
    .replace("module.logs.id", "module.logs[0].id")
    .replace('bucket"\n', 'bucket"\n  count = 1\n');
  expect(judge({ ...files, "main.tf": counted })).toEqual([]);
  const other = files["main.tf"].replace("module.logs.id", "module.logs.nothing");
  expect(judge({ ...files, "main.tf": other })).toEqual(["module.logs.aws_s3_bucket.this"]);
});

it("a module is found in a folder of any name", () => {
  const { findings } = rampart.judge(
    [
      { uri: "file:///a%20b/main.tf", text: 'module "m" {\n  source = "./c d"\n  open   = true\n}\n' },
      {
        uri: "file:///a%20b/c%20d/main.tf",
        text: 'variable "open" {}\nresource "aws_db_instance" "d" {\n  publicly_accessible = var.open\n}\n',
      },
    ],
    { config: { ...defaultConfig, only: ["rds/public"] } },
  );
  expect(findings.map(({ resource }) => resource?.id)).toEqual(["module.m.aws_db_instance.d"]);
});
