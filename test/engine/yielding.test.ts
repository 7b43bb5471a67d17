import { describe, expect, it } from "vitest";
import { defaultConfig } from "#rules";
import { testRampart } from "../support/rampart.ts";

const rampart = await testRampart();
const text = `service: shop
provider:
  name: aws
  iamRoleStatements:
    - Effect: Allow
      Action: s3:GetObject
      Resource: "*"
`;
const found = (config: object) =>
  rampart
    .judge([{ uri: "file:///serverless.yml", text }], { config: { ...defaultConfig, ...config } })
    .findings.filter(({ rule }) => rule !== "serverless/deployment-bucket");

describe("a rule that yields to others", () => {
  it("is silent where one of them speaks, which goes by its name too", () => {
    const [finding, ...others] = found({ preset: "all" });
    expect(finding?.rule).toBe("iam/resource-star-restrictable");
    expect(finding?.aliases).toContain("serverless/iam-wildcard");
    expect(others).toEqual([]);
  });

  it("speaks where they are off", () => {
    expect(found({ rules: { "iam/*": "off" } }).map(({ rule }) => rule)).toEqual(["serverless/iam-wildcard"]);
    expect(found({ only: ["serverless/iam-wildcard"] }).map(({ rule }) => rule)).toEqual(["serverless/iam-wildcard"]);
  });
});
