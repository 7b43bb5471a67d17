import { describe, expect, it } from "vitest";
import { adapt, plain, property, resourceIn } from "./module.ts";

const bucket = 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n';
const block = (of: string, more = "", name = "b"): string =>
  `resource "aws_s3_bucket_public_access_block" "${name}" {\n  bucket = ${of}\n  block_public_acls = true\n${more}}\n`;
const acls = (text: string, id = "aws_s3_bucket.logs"): unknown =>
  property(resourceIn(adapt(text), id), "PublicAccessBlockConfiguration.BlockPublicAcls");

/** What the bucket knows of a public access block: its own, nothing, or that nobody can tell. */
function known(text: string): unknown {
  const [logs] = adapt(text).resources.filter(({ id }) => id === "aws_s3_bucket.logs");
  return plain(logs?.properties.entries.get("PublicAccessBlockConfiguration")?.value);
}

describe("a part belongs to the bucket that it names", () => {
  it.each([
    ["by address", "aws_s3_bucket.logs.id", ""],
    ["by name", '"logs"', ""],
    ["with the key of a loop", "aws_s3_bucket.logs[each.key].id", '  for_each = toset(["a"])\n'],
    ["with a count", "aws_s3_bucket.logs[count.index].id", "  count = 2\n"],
    ["by a splat", "aws_s3_bucket.logs[*].id", ""],
    ["through a function", 'try(aws_s3_bucket.logs[0].id, "")', ""],
    ["through another part", "aws_s3_bucket_versioning.v.bucket", ""],
    ["through a local", "local.bucket", ""],
    ["in a template", '"${aws_s3_bucket.logs.id}"', ""],
    ["by what a loop goes over", "each.value.id", "  for_each = aws_s3_bucket.logs\n"],
  ])("%s", (_, of, more) => {
    const rest =
      'resource "aws_s3_bucket_versioning" "v" {\n  bucket = aws_s3_bucket.logs.id\n}\nlocals {\n  bucket = aws_s3_bucket.logs.id\n}\n';
    expect(acls(bucket + block(of, more) + rest)).toBe(true);
  });

  it("also by the same variable", () => {
    expect(acls(bucket.replace('"logs"\n}', "var.name\n}") + block("var.name"))).toBe(true);
  });

  it("and both branches of a condition", () => {
    const other = bucket.replaceAll("logs", "other");
    const text = bucket + other + block("var.x ? aws_s3_bucket.logs.id : aws_s3_bucket.other.id");
    expect([acls(text), acls(text, "aws_s3_bucket.other")]).toEqual([true, true]);
  });
});

describe("a part that belongs to another bucket says nothing of this one", () => {
  it.each([
    ["another name", '"other"'],
    ["a data source", "data.aws_s3_bucket.x.id"],
    ["an output", "module.x.bucket"],
    ["a bucket that is not written here", "aws_s3_bucket.gone.id"],
  ])("%s", (_, of) => {
    expect(known(bucket + block(of))).toBeUndefined();
  });

  it("but stands for that one, of which nothing else is known", () => {
    const { resources } = adapt(block("data.aws_s3_bucket.x.id"));
    const owner = resources.find(({ type }) => type === "AWS::S3::Bucket");
    expect(owner?.properties.opaque).toBeDefined();
    expect(owner === undefined ? undefined : property(owner, "PublicAccessBlockConfiguration")).toEqual({
      BlockPublicAcls: true,
    });
  });
});

describe("a part whose bucket nobody can tell", () => {
  it.each([["var.bucket"], ["local.gone"], ["each.value"]])("hides the setting everywhere: %s", (of) => {
    expect(known(bucket + block(of))).toEqual({ unknown: "aws_s3_bucket_public_access_block.b" });
  });

  it("does not hide what a bucket has of its own", () => {
    const text = bucket + block("aws_s3_bucket.logs.id") + block("var.bucket", "", "c");
    expect(known(text)).toEqual({ BlockPublicAcls: true });
  });
});

it("a part with a count of zero is none", () => {
  expect(known(bucket + block("aws_s3_bucket.logs.id", "  count = 0\n"))).toBeUndefined();
});

it("blocks of older providers count as well, and a part says more", () => {
  const inline =
    'resource "aws_s3_bucket" "logs" {\n  acl = "public-read"\n  versioning {\n    enabled = true\n    mfa_delete = false\n  }\n  server_side_encryption_configuration {\n    rule {\n      apply_server_side_encryption_by_default {\n        sse_algorithm = "aws:kms"\n      }\n    }\n  }\n}\n';
  const old = resourceIn(adapt(inline), "aws_s3_bucket.logs");
  expect(property(old, "AccessControl")).toBe("PublicRead");
  expect(property(old, "VersioningConfiguration")).toMatchObject({ Status: "Enabled", MfaDelete: "Disabled" });
  expect(property(old, "BucketEncryption.ServerSideEncryptionConfiguration.ServerSideEncryptionByDefault")).toEqual({
    SSEAlgorithm: "aws:kms",
  });
  const acl = 'resource "aws_s3_bucket_acl" "a" {\n  bucket = aws_s3_bucket.logs.id\n  acl = "private"\n}\n';
  expect(property(resourceIn(adapt(inline + acl), "aws_s3_bucket.logs"), "AccessControl")).toBe("Private");
});

it("parts that are items of one list stand side by side", () => {
  const settings = (name: string, path: string): string =>
    `resource "aws_api_gateway_method_settings" "${name}" {\n  stage_name = aws_api_gateway_stage.live.stage_name\n  method_path = "${path}"\n}\n`;
  const text = `resource "aws_api_gateway_stage" "live" {\n  stage_name = "live"\n}\n${settings("all", "*/*")}${settings("one", "a/GET")}`;
  const stage = resourceIn(adapt(text), "aws_api_gateway_stage.live");
  const list = stage.properties.entries.get("MethodSettings")?.value;
  expect(list?.is === "list" ? list.items.length : 0).toBe(2);
});
