import { expect, it } from "vitest";
import { mend } from "./mend.ts";

it("a fix takes the place of null in Terraform: a second attribute would break the file", () => {
  const text = (value: string) =>
    `resource "aws_dynamodb_table" "a" {\n  point_in_time_recovery {\n    enabled = ${value}\n  }\n}\n`;
  expect(mend(text("null"), "dynamodb/pitr")).toBe(text("true"));
  expect(mend(text("var.on ? null : null"), "dynamodb/pitr")).toBe(text("true"));
});

it("and of AWS::NoValue in CloudFormation", () => {
  const text = (value: string) =>
    `Resources:\n  A:\n    Type: AWS::DMS::ReplicationInstance\n    Properties:\n      PubliclyAccessible: ${value}\n`;
  expect(mend(text("!Ref AWS::NoValue"), "dms/public", "t.yaml")).toBe(text("false"));
});
