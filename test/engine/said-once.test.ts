import { expect, it } from "vitest";
import { defaultConfig } from "#rules";
import { testRampart } from "../support/rampart.ts";
import { keyId, secretKey } from "../support/secrets.ts";

const rampart = await testRampart();

function rulesOf(text: string, uri = "file:///t.yaml", only?: readonly string[]) {
  const config = { ...defaultConfig, preset: "all", ...(only === undefined ? {} : { only }) } as const;
  return rampart.judge([{ uri, text }], { config }).findings;
}

const lambda = `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Environment:
        Variables:
          AWS_ACCESS_KEY_ID: ${keyId("AKIA", 4)}
          AWS_SECRET_ACCESS_KEY: ${secretKey(4)}
`;

it("leaves a key to the rule that knows which key it is", () => {
  const rules = rulesOf(lambda).map(({ rule }) => rule);
  expect(rules).toContain("secrets/access-key-pair");
  expect(rules).not.toContain("lambda/env-secret");
  expect(rulesOf(lambda, "file:///t.yaml", ["lambda/env-secret"])).toHaveLength(2);
});

it("speaks of a default where it is used, once for all who use it", () => {
  const user = (name: string) => `  ${name}:
    Type: AWS::DocDB::DBCluster
    Properties:
      MasterUserPassword: !Ref Password
`;
  const text = `Parameters:
  Password:
    Type: String
    NoEcho: true
    Default: hunter2hunter2
Resources:
${user("One")}${user("Two")}`;
  const found = rulesOf(text).filter(({ credential }) => credential);
  expect(found.map(({ rule }) => rule)).toEqual(["secrets/plaintext-password"]);
  const at = found[0]?.at;
  expect(at?.in === "file" && text.slice(at.range.start, at.range.end)).toBe("hunter2hunter2");
});

it("says no secret in a message, a title or a fingerprint", () => {
  const text = `resource "aws_db_instance" "orders" {\n  password = "hunter2hunter2"\n}\n`;
  const found = rulesOf(text, "file:///main.tf", ["secrets/plaintext-password"]);
  expect(found).toHaveLength(1);
  expect(
    JSON.stringify(
      found.map(({ message, fixes, fingerprint }) => [message, fixes.map(({ title }) => title), fingerprint]),
    ),
  ).not.toContain("hunter2");
});
