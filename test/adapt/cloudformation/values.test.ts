import { describe, expect, it } from "vitest";
import { told } from "./template.ts";

const head = `Parameters:
  Stage: { Type: String, Default: dev }
  Ports: { Type: CommaDelimitedList, Default: "22, 443" }
  Size: { Type: Number, Default: 8 }
  Only: { Type: String, AllowedValues: [a] }
  Any: { Type: String }
  Empty: { Type: String, Default: }
  Vpc: { Type: AWS::EC2::VPC::Id, Default: vpc-1 }
Mappings:
  Stages:
    dev: { open: true, list: [x, y] }
    prod: { open: false }
Resources:
`;
const name = (value: string): readonly string[] =>
  told(`${head}  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: ${value}\n`, "A", "BucketName");

describe("what a value comes to", () => {
  it.each([
    ["!Ref Stage", ["set dev through parameter Stage"]],
    ["!Ref Size", ["set 8 through parameter Size"]],
    ["!Ref Only", ["set a through parameter Only"]],
    ["!Ref Any", ["unknown"]],
    ["!Ref Empty", ["unknown"]],
    ["!Ref Vpc", ["unknown"]],
    ["!Ref AWS::Region", ["unknown"]],
    ["!Ref AWS::NoValue", ["unset"]],
    ["!Ref Gone", ["unknown"]],
    ["!GetAtt A.Arn", ["unknown"]],
    ["!Sub '${Stage}-logs'", ["set dev-logs through parameter Stage"]],
    ["!Sub '${AWS::Region}-logs'", ["unknown"]],
    ["!Sub ['${S}-logs', { S: !Ref Stage }]", ["set dev-logs through parameter Stage"]],
    ["!Sub ['${S}-logs', { S: !Ref Any }]", ["unknown"]],
    ["!Join ['-', [!Ref Stage, logs]]", ["set dev-logs through parameter Stage"]],
    ["!Join ['-', !Ref Ports]", ["set 22-443 through parameter Ports"]],
    ["!Join ['-', !Ref Any]", ["unknown"]],
    ["!Select [1, !Ref Ports]", ["set 443 through parameter Ports"]],
    ["!Select [7, !Ref Ports]", ["unknown"]],
    ["!Select ['0', [a, b]]", ["set a"]],
    ["!Select [0, !GetAZs '']", ["unknown"]],
    ["!Select [1, !Split ['-', a-b]]", ["set b"]],
    ["!FindInMap [Stages, dev, open]", ["set true"]],
    ["!FindInMap [Stages, !Ref Stage, open]", ["set true through parameter Stage"]],
    ["!FindInMap [Stages, !Ref Any, open]", ["set true when Any is dev", "set false when Any is prod"]],
    ["!FindInMap [Stages, test, open]", ["unknown"]],
    ["!Select [1, !FindInMap [Stages, dev, list]]", ["set y"]],
    ["!ImportValue X", ["unknown"]],
    ["!Base64 x", ["unknown"]],
    ["!Cidr [10.0.0.0/8, 2, 8]", ["unknown"]],
    ["!ToJsonString { a: b }", ["unknown"]],
    ["!Unheard x", ["unknown"]],
    ["'{{resolve:ssm:/name}}'", ["unknown"]],
    ["!Sub '{{resolve:secretsmanager:${Stage}}}'", ["unknown"]],
    ["", ["unknown"]],
    ["null", ["unknown"]],
  ])("%s", (value, expected) => {
    expect(name(value)).toEqual(expected);
  });

  it.each([
    ["!Ref"],
    ["!Join"],
    ["!Join ['-']"],
    ["!Select [0]"],
    ["!Split ['-']"],
    ["!FindInMap [A]"],
    ["!If [A]"],
    ["!GetAtt"],
  ])("%s is not finished yet", (value) => {
    expect(name(value)).toEqual(["unknown"]);
  });
});

it("a list holds what its items come to", () => {
  const text = `${head}  A:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      SecurityGroupIngress:\n        - CidrIp: !Ref Any\n        - CidrIp: 0.0.0.0/0\n        - !Ref AWS::NoValue\n`;
  expect(told(text, "A", "SecurityGroupIngress[*].CidrIp")).toEqual(["unknown", "set 0.0.0.0/0"]);
});
