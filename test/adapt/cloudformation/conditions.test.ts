import { describe, expect, it } from "vitest";
import { ids, told } from "./template.ts";

const head = `Parameters:
  Stage: { Type: String, AllowedValues: [dev, prod] }
  Only: { Type: String, AllowedValues: [prod] }
  Any: { Type: String }
  Defaulted: { Type: String, Default: prod }
Conditions:
`;
const database = (value: string, conditions: string): string =>
  `${head}${conditions}Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      PubliclyAccessible: ${value}\n`;
const accessible = (condition: string, value = "!If [C, true, false]", more = ""): readonly string[] =>
  told(database(value, `  C: ${condition}\n${more}`), "A", "PubliclyAccessible");
const yes = ["set true"];
const no = ["set false"];
const either = ["set true when C is true", "set false when C is false"];

describe("a condition", () => {
  it.each([
    ["!Equals [a, a]", yes],
    ["!Equals [a, b]", no],
    ["!Equals [!Ref Stage, dev]", either],
    ["!Equals [!Ref Stage, test]", no],
    ["!Equals [!Ref Only, prod]", yes],
    ["!Equals [!Ref Any, prod]", either],
    // Who deploys may choose otherwise.
    ["!Equals [!Ref Defaulted, prod]", either],
    ["!Equals [!Ref AWS::Region, eu-central-1]", either],
    ["!Not [!Equals [a, b]]", yes],
    ["!And [!Equals [a, a], !Equals [!Ref Stage, test]]", no],
    ["!And [!Equals [a, a], !Equals [!Ref Stage, dev]]", either],
    ["!Or [!Equals [a, a], !Equals [!Ref Stage, dev]]", yes],
    ["!Or [!Equals [a, b], !Equals [!Ref Stage, test]]", no],
    ["!Condition Other", yes],
    ["{ Condition: Other }", yes],
    ["!Condition Gone", either],
    ["!Condition C", either],
    ["half-typed", either],
  ])("%s", (condition, expected) => {
    expect(accessible(condition, undefined, "  Other: !Equals [a, a]\n")).toEqual(expected);
  });
});

describe("a value under a condition", () => {
  const open = "!Equals [!Ref Any, x]";

  it.each([
    ["both branches good", "!If [C, false, false]", ["set false when C is true", "set false when C is false"]],
    ["nothing in one", "!If [C, true, !Ref AWS::NoValue]", ["set true when C is true", "unset when C is false"]],
    [
      "a branch in a branch",
      "!If [C, !If [D, true, false], false]",
      ["set true when C is true and D is true", "set false when C is true and D is false", "set false when C is false"],
    ],
    [
      "the same condition again",
      "!If [C, !If [C, true, false], false]",
      ["set true when C is true", "set false when C is false"],
    ],
    ["a reference in one", "!If [C, true, !Ref Any]", ["set true when C is true", "unknown when C is false"]],
    ["half-typed", "!If [C, true]", ["unknown"]],
    [
      "no condition of the template",
      "!If [Gone, true, false]",
      ["set true when Gone is true", "set false when Gone is false"],
    ],
  ])("%s", (_, value, expected) => {
    expect(accessible(open, value, "  D: !Equals [!Ref Stage, dev]\n")).toEqual(expected);
  });

  it("a whole map may be under it", () => {
    const text = `${head}  C: ${open}\nResources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties:\n      PublicAccessBlockConfiguration: !If [C, { BlockPublicAcls: true }, !Ref AWS::NoValue]\n`;
    expect(told(text, "A", "PublicAccessBlockConfiguration.BlockPublicAcls")).toEqual([
      "set true when C is true",
      "unset when C is false",
    ]);
  });

  it("an item of a list may be under it", () => {
    const text = `${head}  C: ${open}\nResources:\n  A:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      SecurityGroupIngress:\n        - CidrIp: 10.0.0.0/8\n        - !If [C, { CidrIp: 0.0.0.0/0 }, !Ref AWS::NoValue]\n`;
    expect(told(text, "A", "SecurityGroupIngress[*].CidrIp")).toEqual([
      "set 10.0.0.0/8",
      "set 0.0.0.0/0 when C is true",
    ]);
  });
});

it("the condition of a resource holds inside it, and one that never holds leaves it out", () => {
  const text = `${head}  C: !Equals [!Ref Any, x]
  Never: !Equals [!Ref Stage, test]
Resources:
  A:
    Type: AWS::RDS::DBInstance
    Condition: C
    Properties:
      PubliclyAccessible: !If [C, false, true]
  B:
    Type: AWS::RDS::DBInstance
    Condition: Never
  D:
    Type: AWS::RDS::DBInstance
    Condition: Gone
`;
  expect(ids(text)).toEqual(["A", "D"]);
  expect(told(text, "A", "PubliclyAccessible")).toEqual(["set false"]);
});
