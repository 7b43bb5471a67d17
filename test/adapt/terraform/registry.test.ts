import { describe, expect, it } from "vitest";
import { applyEdits, defaultConfig } from "#rules";
import { testRampart } from "../../support/rampart.ts";

const rampart = await testRampart();

function judge(text: string, only: readonly string[]) {
  const files = [{ uri: "file:///main.tf", text }];
  const { findings } = rampart.judge(files, { config: { ...defaultConfig, preset: "all", only } });
  return { files, findings };
}

const ids = (text: string, ...only: readonly string[]): readonly string[] =>
  judge(text, only).findings.map(({ rule, resource }) => `${rule} ${resource?.id ?? ""}`);

const call = (name: string, inputs: string, source = `terraform-aws-modules/${name}/aws`): string =>
  `module "m" {\n  source = "${source}"\n${inputs}}\n`;

describe("modules of the registry", () => {
  it("are judged by the inputs that are set", () => {
    const text = call("rds", "  publicly_accessible     = true\n  backup_retention_period = 7\n");
    expect(ids(text, "rds/*")).toEqual(["rds/public module.m"]);
  });

  it("are found by their repository too, and no other module is", () => {
    const inputs = "  publicly_accessible = true\n";
    for (const source of [
      "git::https://github.com/terraform-aws-modules/terraform-aws-rds.git?ref=v6.0",
      "github.com/terraform-aws-modules/terraform-aws-rds",
    ])
      expect(ids(call("", inputs, source), "rds/public")).toEqual(["rds/public module.m"]);
    for (const source of ["terraform-aws-modules/rds/aws//modules/db_instance", "acme/rds/aws", "./rds"])
      expect(ids(call("", inputs, source), "rds/public")).toEqual([]);
  });

  it("say nothing of inputs that are not set, but for what the module takes then", () => {
    expect(ids(call("rds", ""), "rds/*")).toEqual(["rds/backup-retention module.m"]);
    expect(ids(call("s3-bucket", ""), "s3/*", "iam/*")).toEqual([]);
    expect(ids(call("eks", "  endpoint_public_access_cidrs = null\n"), "eks/*")).toEqual([]);
    expect(ids(call("eks", '  enabled_log_types = ["api"]\n'), "eks/*")).toEqual([
      "eks/control-plane-logging module.m",
    ]);
    expect(ids(call("s3-bucket", "  block_public_acls = false\n"), "s3/public-access-block-disabled")).toHaveLength(1);
    expect(ids(call("vpc", ""), "vpc/flow-logs")).toEqual(["vpc/flow-logs module.m"]);
    expect(ids(call("vpc", "  enable_flow_log = true\n"), "vpc/flow-logs")).toEqual([]);
    expect(ids(call("vpc", "  enable_flow_log = var.logs\n"), "vpc/flow-logs")).toEqual([]);
  });

  it("own what is attached to their outputs", () => {
    const log = 'resource "aws_flow_log" "l" {\n  vpc_id = module.m.vpc_id\n}\n';
    expect(ids(call("vpc", "") + log, "vpc/flow-logs")).toEqual([]);
  });

  it("are mended in the call", () => {
    const text = call("rds", "  publicly_accessible = true # for now\n");
    const { files, findings } = judge(text, ["rds/public"]);
    const fix = findings[0]?.fixes[0];
    if (fix === undefined) throw new Error("no fix");
    expect(applyEdits(files, rampart.edits(fix, files))[0]?.text).toBe(text.replace("= true", "= false"));
    expect(judge(call("rds", ""), ["rds/backup-retention"]).findings[0]?.fixes).toEqual([]);
    expect(judge(call("vpc", ""), ["vpc/flow-logs"]).findings[0]?.fixes).toEqual([]);
  });

  it("that hold security groups name rules, ranges in one text, and the ranges of the group", () => {
    const ssh = ["ec2/sg-ssh-open module.m"];
    const group = (inputs: string): readonly string[] => ids(call("security-group", inputs), "ec2/sg-ssh-open");
    expect(group('  ingress_rules       = ["ssh-tcp"]\n  ingress_cidr_blocks = ["0.0.0.0/0"]\n')).toEqual(ssh);
    expect(group('  ingress_rules       = ["https-443-tcp"]\n  ingress_cidr_blocks = ["0.0.0.0/0"]\n')).toEqual([]);
    expect(
      group('  ingress_with_cidr_blocks = [{ rule = "ssh-tcp", cidr_blocks = "10.0.0.0/8,0.0.0.0/0" }]\n'),
    ).toEqual(ssh);
    expect(
      group(
        '  ingress_with_ipv6_cidr_blocks = [{ from_port = 22, to_port = 22, protocol = "tcp", ipv6_cidr_blocks = "::/0" }]\n',
      ),
    ).toEqual(ssh);
    expect(group('  ingress_with_cidr_blocks = [{ rule = "no-such", cidr_blocks = "0.0.0.0/0" }]\n')).toEqual([]);
  });

  it("carry policies", () => {
    const policy =
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:*","Resource":"*"}]}';
    expect(ids(call("sqs", `  policy = <<EOF\n${policy}\nEOF\n`), "iam/resource-policy-public")).toEqual([
      "iam/resource-policy-public module.m",
    ]);
  });

  it("carry policies as statements", () => {
    const statement = (more: string): string =>
      `[{ actions = ["sns:Publish"], principals = [{ type = "AWS", identifiers = ["*"] }]${more} }]`;
    const found = (value: string): readonly string[] =>
      ids(call("sns", `  topic_policy_statements = ${value}\n`), "iam/resource-policy-public");
    expect(found(statement(""))).toEqual(["iam/resource-policy-public module.m"]);
    expect(found(`{ all = ${statement("").slice(1, -1)} }`)).toHaveLength(1);
    const owned = '[{ test = "StringEquals", variable = "aws:PrincipalOrgID", values = ["o-1"] }]';
    expect(found(statement(`, conditions = ${owned}`))).toEqual([]);
    expect(found(statement(", conditions = var.conditions"))).toEqual([]);
    expect(found("var.statements")).toEqual([]);
    expect(found(statement(', effect = "Deny"'))).toEqual([]);
  });
});
