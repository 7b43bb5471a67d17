import { expect, it } from "vitest";
import { adapt, property, resourceIn } from "./module.ts";

const group = (rest: string): string => `resource "aws_security_group" "a" {\n${rest}}\n`;
const ingress = (text: string): unknown =>
  property(resourceIn(adapt(text), "aws_security_group.a"), "SecurityGroupIngress");
const dynamic = (over: string, content: string, more = ""): string =>
  group(`  dynamic "ingress" {\n    for_each = ${over}\n${more}    content {\n${content}    }\n  }\n`);
const unknown = { unknown: expect.any(String) as unknown };

it("a list, a set and a map give one block a round", () => {
  const port = "      from_port = ingress.value\n";
  expect(ingress(dynamic("[22, 80]", port))).toEqual([{ FromPort: 22 }, { FromPort: 80 }]);
  expect(ingress(dynamic("toset([22])", port))).toEqual([{ FromPort: 22 }]);
  expect(ingress(dynamic("{ ssh = { port = 22 } }", "      from_port = ingress.value.port\n"))).toEqual([
    { FromPort: 22 },
  ]);
});

it("a variable's default gives the rounds", () => {
  const text = dynamic("var.ports", "      from_port = ingress.value\n");
  expect(ingress(`${text}variable "ports" {\n  default = [22]\n}\n`)).toEqual([{ FromPort: 22 }]);
});

it("an empty list gives none", () => {
  expect(ingress(dynamic("[]", "      from_port = 22\n"))).toEqual(undefined);
});

it("the iterator can have another name, and blocks nest", () => {
  expect(ingress(dynamic("[22]", "      from_port = rule.value\n", "    iterator = rule\n"))).toEqual([
    { FromPort: 22 },
  ]);
  const text = `resource "aws_s3_bucket_server_side_encryption_configuration" "e" {
  bucket = aws_s3_bucket.b.id
  dynamic "rule" {
    for_each = ["aws:kms"]
    content {
      dynamic "apply_server_side_encryption_by_default" {
        for_each = [rule.value]
        content {
          sse_algorithm = apply_server_side_encryption_by_default.value
        }
      }
    }
  }
}
resource "aws_s3_bucket" "b" {}
`;
  expect(property(resourceIn(adapt(text), "aws_s3_bucket.b"), "BucketEncryption")).toMatchObject({
    ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" } }],
  });
});

it("an unknown list gives one block, of which what the iterator gives is unknown", () => {
  const content = '      from_port   = ingress.value.port\n      cidr_blocks = ["0.0.0.0/0"]\n';
  for (const over of ["var.rules", "local.gone", "[for rule in var.rules : rule]", "var.on ? [1] : []"])
    expect(ingress(dynamic(over, content)), over).toEqual([{ FromPort: unknown, CidrIp: "0.0.0.0/0" }]);
});

it("written blocks and dynamic ones of a name are one list", () => {
  const text = group(
    '  ingress {\n    from_port = 1\n  }\n  dynamic "ingress" {\n    for_each = [2]\n    content {\n      from_port = ingress.value\n    }\n  }\n',
  );
  expect(ingress(text)).toHaveLength(2);
});

it("what is half-typed is no block", () => {
  for (const rest of [
    '  dynamic "ingress" {\n  }\n',
    '  dynamic "ingress" {\n    for_each = [1]\n  }\n',
    '  dynamic "ingress" {\n    content {\n    }\n  }\n',
    "  dynamic {\n  }\n",
  ])
    expect(ingress(group(rest)), rest).toBeUndefined();
});
