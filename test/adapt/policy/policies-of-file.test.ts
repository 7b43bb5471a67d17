import { describe, expect, it } from "vitest";
import { policiesOfFile } from "../../../rules/adapt/policy/policies-of-file.ts";
import { parseJson } from "../../../rules/parse/json.ts";
import { parseYaml } from "../../../rules/parse/yaml.ts";

const parsed = (text: string, name = "p.json") =>
  (name.endsWith(".json") ? parseJson : parseYaml)({ uri: `file:///work/${name}`, text });
const policies = (value: unknown, name?: string) =>
  policiesOfFile(parsed(typeof value === "string" ? value : JSON.stringify(value), name));
const allow = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };

describe("what is a policy", () => {
  it.each([
    ["a list of statements", { Statement: [allow] }],
    ["a single statement", { Statement: allow }],
    ["keys in another case", { statement: [{ effect: "Allow", action: "s3:*" }] }],
    [
      "the answer of a call",
      { PolicyVersion: { Document: { Statement: [allow] }, VersionId: "v1", IsDefaultVersion: true } },
    ],
    ["text in a value", { Policy: JSON.stringify({ Statement: [allow] }) }],
  ])("%s", (_, value) => {
    expect(policies(value)).toHaveLength(1);
  });

  it("is found in YAML too", () => {
    expect(policies("Statement:\n  - Effect: Allow\n    Action: s3:*\n    Resource: '*'\n", "p.yaml")).toHaveLength(1);
  });

  it.each([
    ["Kubernetes RBAC", { kind: "Role", rules: [{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }] }],
    [
      "a state machine",
      { StartAt: "A", States: { A: { Type: "Task", Resource: "arn:aws:lambda:eu-west-1:1:function:f", End: true } } },
    ],
    ["a bank's statement", { Statement: { from: "2026-01-01", lines: [] } }],
    ["an Azure role", { Name: "r", Actions: ["*"], AssignableScopes: ["/"] }],
    ["SQL statements", { Statement: ["select 1"] }],
    [
      "an older version",
      { PolicyVersion: { Document: { Statement: [allow] }, VersionId: "v1", IsDefaultVersion: false } },
    ],
    ["nothing", null],
    ["a number", 7],
  ])("%s is none", (_, value) => {
    expect(policies(value)).toEqual([]);
  });
});

describe("what kind it is", () => {
  it.each([
    ["identity", allow],
    ["trust", { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }],
    ["resource", { ...allow, Principal: "*" }],
  ])("%s", (kind, statement) => {
    expect(policies({ Statement: [statement] })[0]?.kind).toBe(kind);
  });
});

describe("elements", () => {
  it("are lists, however they are written, each item where it stands", () => {
    const text = '{ "Statement": { "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*" } }';
    const [statement] = policies(text)[0]?.statements ?? [];
    expect(statement?.actions?.items.map((item) => item.text)).toEqual(["s3:GetObject", "s3:PutObject"]);
    const [, second] = statement?.actions?.items ?? [];
    const range = second?.at.in === "file" ? second.at.range : { start: 0, end: 0 };
    expect(text.slice(range.start, range.end)).toBe('"s3:PutObject"');
    expect(statement?.resources?.items).toMatchObject([{ text: "*", known: true }]);
  });

  it("know everyone among principals", () => {
    const of = (Principal: unknown) => policies({ Statement: [{ ...allow, Principal }] })[0]?.statements[0]?.principals;
    expect(of("*")?.any).toHaveLength(1);
    expect(of({ AWS: ["111122223333", "*"] })?.any).toHaveLength(1);
    expect(of({ Service: "lambda.amazonaws.com" })?.any).toEqual([]);
    expect([...(of({ Service: "a", AWS: ["b", "c"] })?.byType.keys() ?? [])]).toEqual(["Service", "AWS"]);
  });

  it("survive what is half typed or of the wrong shape", () => {
    for (const text of [
      '{ "Statement": [{ "Effect": "Allow", "Action": ',
      '{ "Statement": [{ "Effect": 1, "Action": { "a": [] }, "Resource": [[]] }] }',
      '{ "Statement": [{ "Effect": "Allow", "Action": null, "Condition": "no" }, 3, null] }',
      '{ "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Principal": { "AWS": { "x": 1 } } }] }',
    ]) {
      expect(() => policies(text)).not.toThrow();
    }
  });
});
