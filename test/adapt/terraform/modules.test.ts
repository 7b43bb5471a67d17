import { describe, expect, it } from "vitest";
import { adapt, property, resourceIn } from "./module.ts";

const versioning = (bucket: string, status = "Enabled"): string =>
  `resource "aws_s3_bucket_versioning" "v" {\n  bucket = ${bucket}\n\n  versioning_configuration {\n    status = "${status}"\n  }\n}\n`;
const bucket = 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n';
const status = (files: Parameters<typeof adapt>[0]): unknown =>
  property(resourceIn(adapt(files), "aws_s3_bucket.logs"), "VersioningConfiguration.Status");

describe("resources that set a part of another", () => {
  it.each([["aws_s3_bucket.logs.id"], ["aws_s3_bucket.logs.bucket"], ['"logs"'], ["aws_s3_bucket.logs[0].id"]])(
    "are joined by %s",
    (reference) => {
      expect(status(bucket + versioning(reference))).toBe("Enabled");
    },
  );

  it("are joined across files of a directory, not across directories", () => {
    expect(status({ "a.tf": bucket, "b.tf": versioning("aws_s3_bucket.logs.id") })).toBe("Enabled");
    expect(status({ "a/a.tf": bucket, "b/b.tf": versioning("aws_s3_bucket.logs.id") })).toBeUndefined();
  });

  it("hide the setting everywhere when nobody can tell whose it is", () => {
    const { resources } = adapt(`${bucket}${versioning("var.name")}`);
    const [logs] = resources.filter(({ id }) => id === "aws_s3_bucket.logs");
    expect(logs && property(logs, "VersioningConfiguration")).toEqual({ unknown: "aws_s3_bucket_versioning.v" });
  });

  it("are older than inline blocks, which still count", () => {
    expect(status('resource "aws_s3_bucket" "logs" {\n  versioning {\n    enabled = true\n  }\n}\n')).toBe("Enabled");
  });

  it("follow for_each over buckets", () => {
    const many = 'resource "aws_s3_bucket" "logs" {\n  for_each = toset(["a", "b"])\n  bucket   = each.key\n}\n';
    expect(
      status(many + versioning("each.value.id").replace("  bucket", "  for_each = aws_s3_bucket.logs\n  bucket")),
    ).not.toBeUndefined();
  });
});

describe("local modules", () => {
  const child =
    'variable "open" {\n  default = true\n}\n\nresource "aws_db_instance" "a" {\n  publicly_accessible = var.open\n}\n';
  const call = (more: string): string => `module "db" {\n  source = "./modules/db"\n${more}}\n`;
  const files = (more: string): Record<string, string> => ({ "main.tf": call(more), "modules/db/main.tf": child });

  it("are judged with the arguments of the call, under its address", () => {
    const adapted = adapt(files("  open = false\n"));
    expect(adapted.resources.map(({ id }) => id)).toEqual(["module.db.aws_db_instance.a"]);
    expect(property(resourceIn(adapted, "module.db.aws_db_instance.a"), "PubliclyAccessible")).toBe(false);
  });

  it("have their defaults where the call says nothing", () => {
    expect(property(resourceIn(adapt(files("")), "module.db.aws_db_instance.a"), "PubliclyAccessible")).toBe(true);
  });

  it("know the calls that lead to them, the innermost first", () => {
    const deep = {
      "main.tf": 'module "outer" {\n  source = "./outer"\n}\n',
      "outer/main.tf": 'module "inner" {\n  source = "../inner"\n}\n',
      "inner/main.tf": child,
    };
    const { calls } = resourceIn(adapt(deep), "module.outer.module.inner.aws_db_instance.a");
    expect(calls?.map(({ name, at }) => [name, at.in === "file" ? at.uri : ""])).toEqual([
      ["module.outer.module.inner", "file:///work/outer/main.tf"],
      ["module.outer", "file:///work/main.tf"],
    ]);
  });

  it("are judged once a call", () => {
    const twice = `${call("")}${call("  open = false\n").replace('"db"', '"second"')}`;
    const { resources } = adapt({ "main.tf": twice, "modules/db/main.tf": child });
    expect(resources.map((each) => [each.id, property(each, "PubliclyAccessible")])).toEqual([
      ["module.db.aws_db_instance.a", true],
      ["module.second.aws_db_instance.a", false],
    ]);
  });

  it("take arguments through variables and locals of the caller", () => {
    const more = "  open = local.open\n";
    const all = {
      ...files(more),
      "locals.tf": 'locals {\n  open = var.open\n}\nvariable "open" {\n  default = false\n}\n',
    };
    expect(property(resourceIn(adapt(all), "module.db.aws_db_instance.a"), "PubliclyAccessible")).toBe(false);
  });

  it("have no value that nobody knows where the caller does not know it", () => {
    expect(
      property(resourceIn(adapt(files("  open = var.x\n")), "module.db.aws_db_instance.a"), "PubliclyAccessible"),
    ).toEqual({
      unknown: "var.x",
    });
  });

  it("are without what their own defaults leave out: nobody else sets them", () => {
    const counted = 'variable "n" {\n  default = 0\n}\nresource "aws_vpc" "v" {\n  count = var.n\n}\n';
    expect(adapt({ "main.tf": call(""), "modules/db/main.tf": counted }).resources).toEqual([]);
    expect(adapt({ "modules/db/main.tf": counted }).resources).toHaveLength(1);
  });

  it("do not read .tfvars of their directory", () => {
    const all = { ...files(""), "modules/db/terraform.tfvars": "open = false\n" };
    expect(property(resourceIn(adapt(all), "module.db.aws_db_instance.a"), "PubliclyAccessible")).toBe(true);
  });

  it("of a registry are not looked at, but for those whose inputs are known", () => {
    expect(adapt('module "v" {\n  source = "somebody/vpc/aws"\n}\n').resources).toEqual([]);
  });

  it("that few files make very many of end", () => {
    const level = (next: string): string =>
      Array.from({ length: 10 }, (_, index) => `module "m${index}" {\n  source = "../${next}"\n}\n`).join("");
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`d${index}/main.tf`, level(`d${index + 1}`)]),
    );
    expect(adapt({ ...many, "d9/main.tf": child }).resources.length).toBeLessThan(1001);
  });

  it("are not there when the call is not", () => {
    expect(adapt(files("  count = 0\n")).resources).toEqual([]);
  });

  it("that call each other in a circle end", () => {
    const circle = {
      "a/main.tf": 'module "b" {\n  source = "../b"\n}\n',
      "b/main.tf": 'module "a" {\n  source = "../a"\n}\n',
    };
    expect(adapt(circle).resources).toEqual([]);
  });
});

describe("security groups", () => {
  it("have one rule a range, wherever it is written", () => {
    const { resources } = adapt(`resource "aws_security_group" "a" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
  }
}

resource "aws_security_group_rule" "b" {
  type              = "ingress"
  security_group_id = aws_security_group.a.id
  protocol          = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_blocks       = ["0.0.0.0/0"]
}

resource "aws_security_group_rule" "c" {
  type = "egress"
}

resource "aws_vpc_security_group_ingress_rule" "d" {
  security_group_id = aws_security_group.a.id
  ip_protocol       = "-1"
  cidr_ipv6         = "::/0"
}
`);
    const seen = resources.map((resource) => [
      resource.type,
      property(resource, "SecurityGroupIngress") ?? property(resource, "CidrIp") ?? property(resource, "CidrIpv6"),
    ]);
    expect(seen).toEqual([
      [
        "AWS::EC2::SecurityGroup",
        [expect.objectContaining({ CidrIp: "10.0.0.0/8" }), expect.objectContaining({ CidrIp: "0.0.0.0/0" })],
      ],
      ["AWS::EC2::SecurityGroupIngress", "0.0.0.0/0"],
      ["AWS::EC2::SecurityGroupEgress", undefined],
      ["AWS::EC2::SecurityGroupIngress", "::/0"],
    ]);
  });
});
