import { expect, it } from "vitest";
import { testRampart } from "../support/rampart.ts";

const rampart = await testRampart();

/** What is said at the `|` of a text. */
function said(text: string, name: string): string | undefined {
  const offset = text.indexOf("|");
  const file = { uri: `file:///${name}`, text: text.replace("|", "") };
  return rampart.unknownAt([file], file.uri, offset)?.why;
}

const template = (value: string): string =>
  `Parameters:\n  Key:\n    Type: String\n  Open:\n    Type: String\n    Default: "true"\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      KmsKeyId: ${value}\n  Other:\n    Type: AWS::KMS::Key\n`;

it.each([
  ["!Ref K|ey", "Parameter `Key` has no default that could be taken: whoever deploys the stack gives it."],
  ["!Ref AWS::Reg|ion", "`AWS::Region` is the stack's own, known when it is deployed."],
  ["!GetAtt Other.A|rn", "`Other.Arn` is known when that resource has been made."],
  ["!ImportValue x|y", "`Fn::ImportValue` takes what another stack exports."],
  ["'{{resolve:ssm:/k|ey}}'", "`{{resolve:ssm:/key}}` is read when the stack is deployed."],
  ["!Sub 'a-${Ke|y}'", "`Fn::Sub` is worked out when the stack is deployed."],
  ["!Ref Op|en", undefined],
  ["alias/a|b", undefined],
])("template: %s", (value, why) => {
  expect(said(template(value), "a.yaml")).toBe(why);
});

it.each([
  ["var.k|ey", /^`var\.key` has no value here/],
  ["data.aws_kms_key.k.a|rn", /is read when Terraform plans/],
  ["aws_kms_key.k.a|rn", /is known when that resource has been made/],
  ["timestam|p()", /is worked out when Terraform plans/],
  ["var.s|et", undefined],
])("Terraform: %s", (value, why) => {
  const text = `variable "key" {}\nvariable "set" { default = "a" }\nresource "aws_db_instance" "d" {\n  kms_key_id = ${value}\n}\n`;
  const answer = said(text, "main.tf");
  if (why === undefined) expect(answer).toBeUndefined();
  else expect(answer).toMatch(why);
});
