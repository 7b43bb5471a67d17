import { expect, it } from "vitest";
import { defaultConfig } from "#rules";
import { testRampart } from "../support/rampart.ts";

const rampart = await testRampart();

it("a literal over a parameter is for review, and no part of fix-all", () => {
  const template = (value: string): string =>
    `Parameters:\n  Open: { Type: String, Default: "true" }\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      PubliclyAccessible: ${value}\n`;
  const options = { config: { ...defaultConfig, only: ["rds/public"] } };
  for (const [value, safety, edits] of [
    ["!Ref Open", "review", 0],
    ["true", "safe", 1],
  ] as const) {
    const files = [{ uri: "file:///a.yaml", text: template(value) }];
    expect(rampart.judge(files, options).findings[0]?.fixes[0]?.safety).toBe(safety);
    expect(rampart.fixAll(files, options)).toHaveLength(edits);
  }
});
