import { describe, expect, it } from "vitest";
import { adapt, property, resourceIn } from "./module.ts";

const database = (value: string, more = ""): string =>
  `resource "aws_db_instance" "a" {\n  publicly_accessible = ${value}\n}\n${more}`;
const accessible = (files: Parameters<typeof adapt>[0]): unknown =>
  property(resourceIn(adapt(files), "aws_db_instance.a"), "PubliclyAccessible");

describe("variables", () => {
  it("have their defaults, and what came through one is noted", () => {
    const adapted = adapt(database("var.open", 'variable "open" {\n  default = true\n}\n'));
    const value = resourceIn(adapted, "aws_db_instance.a").properties.entries.get("PubliclyAccessible")?.value;
    expect(value).toMatchObject({ is: "scalar", value: true, through: { name: "variable open" } });
  });

  it("without one are unknown", () => {
    expect(accessible(database("var.open", 'variable "open" {}\n'))).toEqual({ unknown: "var.open" });
    expect(accessible(database("var.nobody"))).toEqual({ unknown: "var.nobody" });
  });

  it("take what terraform.tfvars says, later files first", () => {
    const main = database("var.open", 'variable "open" {\n  default = true\n}\n');
    expect(accessible({ "main.tf": main, "terraform.tfvars": "open = false\n" })).toBe(false);
    expect(
      accessible({ "main.tf": main, "terraform.tfvars": "open = false\n", "b.auto.tfvars": "open = true\n" }),
    ).toBe(true);
  });
});

describe("which files say what a variable is", () => {
  const main = database("var.open", 'variable "open" {\n  default = "main"\n}\n');
  it.each([
    ["terraform.tfvars over the default", ["terraform.tfvars"], "terraform.tfvars"],
    ["its JSON form over it", ["terraform.tfvars.json", "terraform.tfvars"], "terraform.tfvars.json"],
    ["auto files over both", ["a.auto.tfvars", "terraform.tfvars", "terraform.tfvars.json"], "a.auto.tfvars"],
    [
      "the last auto file over the others",
      ["b.auto.tfvars", "c.auto.tfvars.json", "a.auto.tfvars"],
      "c.auto.tfvars.json",
    ],
    ["no file that has to be named on the command line", ["prod.tfvars"], "main"],
    ["no file of another directory", ["sub/terraform.tfvars"], "main"],
  ])("%s", (_, names, expected) => {
    const files = names.map((name) => [name, name.endsWith(".json") ? `{"open": "${name}"}` : `open = "${name}"\n`]);
    expect(accessible({ "main.tf": main, ...(Object.fromEntries(files) as Record<string, string>) })).toBe(expected);
  });

  it("a value from a file came through no default", () => {
    const files = { "main.tf": main, "terraform.tfvars": "open = true\n" };
    const { value } = resourceIn(adapt(files), "aws_db_instance.a").properties.entries.get("PubliclyAccessible") ?? {};
    expect(value).toMatchObject({ is: "scalar", value: true });
    expect(value).not.toHaveProperty("through");
  });
});

describe("expressions", () => {
  it.each([
    ["local.open", "locals {\n  open = true\n}\n", true],
    ["local.a", "locals {\n  a = local.b\n  b = local.a\n}\n", { unknown: "local.b" }],
    ["!false", "", true],
    ["1 == 1 && true", "", true],
    ['tobool("true")', "", true],
    ['lookup({ prod = false }, "prod", true)', "", false],
    ['contains(["a"], "a")', "", true],
    ["try(var.gone, true)", "", { unknown: "try(var.gone, true)" }],
    ["aws_vpc.a.main", "", { unknown: "aws_vpc.a.main" }],
    ["null", "", undefined],
  ])("%s", (expression, more, value) => {
    const found = accessible(database(expression, more));
    if (typeof value === "object") expect(found).toHaveProperty("unknown");
    else expect(found).toEqual(value);
  });

  it("judge both branches of a condition that nobody can decide", () => {
    expect(accessible(database("var.prod ? false : true", 'variable "prod" {}\n'))).toEqual({
      either: [
        ["var.prod is true", false],
        ["var.prod is false", true],
      ],
    });
    expect(accessible(database("true ? false : true"))).toBe(false);
  });
});

describe("repetition", () => {
  it("a resource with count 0 or an empty for_each is not there", () => {
    const none = (meta: string): number => adapt(`resource "aws_db_instance" "a" {\n  ${meta}\n}\n`).resources.length;
    expect(none("count = 0")).toBe(0);
    expect(none("for_each = {}")).toBe(0);
    expect(none("count = var.some")).toBe(1);
  });

  it("dynamic blocks are there once a round where the list is known, and unknown otherwise", () => {
    const group = (list: string): unknown =>
      property(
        resourceIn(
          adapt(`resource "aws_security_group" "a" {
  dynamic "ingress" {
    for_each = ${list}
    content {
      protocol    = "tcp"
      from_port   = ingress.value
      to_port     = ingress.value
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
`),
          "aws_security_group.a",
        ),
        "SecurityGroupIngress",
      );
    expect(group("[22, 443]")).toMatchObject([{ FromPort: 22 }, { FromPort: 443 }]);
    expect(group("var.ports")).toMatchObject([{ FromPort: { unknown: expect.any(String) }, CidrIp: "0.0.0.0/0" }]);
  });
});

describe("half-typed", () => {
  it("keeps the blocks around", () => {
    const text = `resource "aws_db_instance" "b" {\n  publicly_accessible = \n}\n\n${database("true")}`;
    expect(accessible(text)).toBe(true);
  });
});

it("reads the JSON form", () => {
  const json = {
    resource: { aws_db_instance: { a: { publicly_accessible: "${var.open}" } } },
    variable: { open: { default: true } },
  };
  expect(accessible({ "main.tf.json": JSON.stringify(json) })).toBe(true);
});
