import { expect, it } from "vitest";
import { adapt, plain, property, resourceIn } from "./module.ts";

const ssh = '    from_port = 22\n    to_port = 22\n    protocol = "tcp"\n';
const group = (ingress: string, rest = ""): string =>
  `resource "aws_security_group" "a" {\n  ingress {\n${ssh}${ingress}  }\n}\n${rest}`;
const rules = (text: string): unknown =>
  property(resourceIn(adapt(text), "aws_security_group.a"), "SecurityGroupIngress");
const open = { FromPort: 22, ToPort: 22, IpProtocol: "tcp" };

it("a rule without ranges stays one rule", () => {
  expect(rules(group("    security_groups = [aws_security_group.b.id]\n"))).toMatchObject([open]);
  expect(rules(group("    self = true\n"))).toEqual([{ ...open, self: true }]);
});

it("ranges of both families are rules of their own", () => {
  expect(rules(group('    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]\n    ipv6_cidr_blocks = ["::/0"]\n'))).toEqual([
    { ...open, CidrIp: "10.0.0.0/8" },
    { ...open, CidrIp: "0.0.0.0/0" },
    { ...open, CidrIpv6: "::/0" },
  ]);
});

it.each([
  ["a default", "var.ranges", 'variable "ranges" {\n  default = ["0.0.0.0/0"]\n}\n', ["0.0.0.0/0"]],
  ["a local", "local.ranges", 'locals {\n  ranges = concat(["0.0.0.0/0"], [])\n}\n', ["0.0.0.0/0"]],
  ["one range in a list", "[var.range]", 'variable "range" {\n  default = "0.0.0.0/0"\n}\n', ["0.0.0.0/0"]],
  ["nobody knows", "var.ranges", 'variable "ranges" {}\n', [{ unknown: "var.ranges" }]],
  ["part of it", 'concat(var.ranges, ["0.0.0.0/0"])', "", [{ unknown: "var.ranges" }, "0.0.0.0/0"]],
])("the list of ranges comes from %s", (_, list, rest, expected) => {
  const found = rules(group(`    cidr_blocks = ${list}\n`, rest));
  expect(found).toEqual(expected.map((CidrIp) => ({ ...open, CidrIp })));
});

it("the list under a condition has its branches", () => {
  expect(rules(group('    cidr_blocks = var.open ? ["0.0.0.0/0"] : ["10.0.0.0/8"]\n'))).toEqual([
    { ...open, CidrIp: { either: [["var.open is true", "0.0.0.0/0"]] } },
    { ...open, CidrIp: { either: [["var.open is false", "10.0.0.0/8"]] } },
  ]);
});

it("rules can be an attribute", () => {
  const text =
    'resource "aws_security_group" "a" {\n  ingress = [{\n    from_port = 22\n    to_port = 22\n    protocol = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }]\n}\n';
  expect(rules(text)).toEqual([{ ...open, CidrIp: "0.0.0.0/0" }]);
});

it("a rule of its own is one resource a range, in its direction", () => {
  const rule = (more: string): readonly unknown[] =>
    adapt(
      `resource "aws_security_group_rule" "r" {\n  security_group_id = aws_security_group.a.id\n${more}}\n`,
    ).resources.map((resource) => [resource.type, plain(resource.properties.entries.get("CidrIp")?.value)]);
  const ranges = '  cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]\n';
  const ingress = "AWS::EC2::SecurityGroupIngress";
  expect(rule(`  type = "ingress"\n${ranges}`)).toEqual([
    [ingress, "10.0.0.0/8"],
    [ingress, "0.0.0.0/0"],
  ]);
  expect(rule(`  type = "egress"\n${ranges}`)[0]).toEqual(["AWS::EC2::SecurityGroupEgress", "10.0.0.0/8"]);
  expect(rule('  type = "ingress"\n  source_security_group_id = "sg-1"\n')).toEqual([[ingress, undefined]]);
});

it("a rule whose direction nobody knows is no ingress rule", () => {
  const { resources } = adapt(
    'resource "aws_security_group_rule" "r" {\n  type = var.type\n  cidr_blocks = ["0.0.0.0/0"]\n}\n',
  );
  expect(resources.map(({ type }) => type)).toEqual(["aws_security_group_rule"]);
});

it("the newer rule has one range or one group", () => {
  const newer = (more: string): unknown =>
    property(
      resourceIn(
        adapt(`resource "aws_vpc_security_group_ingress_rule" "r" {\n${more}}\n`),
        "aws_vpc_security_group_ingress_rule.r",
      ),
      "CidrIp",
    );
  expect(newer('  cidr_ipv4 = "0.0.0.0/0"\n  from_port = 22\n  ip_protocol = "tcp"\n')).toBe("0.0.0.0/0");
  expect(newer("  referenced_security_group_id = aws_security_group.b.id\n")).toBeUndefined();
});
