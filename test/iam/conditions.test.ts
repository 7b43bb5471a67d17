import { describe, expect, it } from "vitest";
import { defaultConfig } from "#rules";
import { isConditional, isRequired, operatorOf, scopesResources } from "../../rules/iam/conditions.ts";
import { isDenied } from "../../rules/iam/denied.ts";
import { parseJson } from "../../rules/parse/json.ts";
import { policiesOfFile } from "../../rules/adapt/policy/policies-of-file.ts";
import type { Policy } from "../../rules/model/index.ts";
import { testRampart } from "../support/rampart.ts";

const rampart = await testRampart();

function policy(...statements: readonly object[]): Policy {
  const [found] = policiesOfFile(
    parseJson({ uri: "file:///p.json", text: JSON.stringify({ Version: "2012-10-17", Statement: statements }) }),
  );
  if (found === undefined) throw new Error("no policy");
  return found;
}

function rulesFor(...statements: readonly object[]): readonly string[] {
  const text = JSON.stringify({ Version: "2012-10-17", Statement: statements });
  const { findings } = rampart.judge([{ uri: "file:///p.json", text }], {
    config: { ...defaultConfig, preset: "all" },
  });
  return [...new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))].sort();
}

describe("operators", () => {
  it.each([
    ["StringEquals", { test: "stringequals", ifExists: false }],
    ["StringLikeIfExists", { test: "stringlike", ifExists: true }],
    ["ForAllValues:StringEquals", { test: "stringequals", ifExists: false }],
  ])("%s", (text, operator) => {
    expect(operatorOf(text)).toMatchObject(operator);
  });

  it("require a key, or let its absence through", () => {
    const of = (operator: string): boolean | undefined => {
      const [statement] = policy({
        Effect: "Allow",
        Action: "s3:*",
        Resource: "*",
        Condition: { [operator]: { "aws:PrincipalOrgID": "o-1" } },
      }).statements;
      const [condition] = statement?.conditions ?? [];
      return condition === undefined ? undefined : isRequired(condition);
    };
    expect([
      of("StringEquals"),
      of("StringEqualsIfExists"),
      of("ForAllValues:StringEquals"),
      of("ForAnyValue:StringEquals"),
    ]).toEqual([true, false, false, true]);
  });

  it("tell a condition that limits from one on the resource", () => {
    const [statement] = policy({
      Effect: "Allow",
      Action: "ec2:StopInstances",
      Resource: "*",
      Condition: { StringEquals: { "aws:ResourceTag/team": "shop" } },
    }).statements;
    expect(statement && [scopesResources(statement), isConditional(statement)]).toEqual([true, true]);
  });
});

describe("a Deny", () => {
  it("takes away what it covers, without a condition only", () => {
    const deny = (more: object): Policy =>
      policy({ Effect: "Allow", Action: "s3:*", Resource: "*" }, { Effect: "Deny", Resource: "*", ...more });
    expect(isDenied(deny({ Action: "s3:*" }), "s3:GetObject", "*")).toBe(true);
    expect(isDenied(deny({ Action: "s3:Put*" }), "s3:GetObject", "*")).toBe(false);
    expect(
      isDenied(deny({ Action: "s3:*", Condition: { Bool: { "aws:SecureTransport": "false" } } }), "s3:GetObject", "*"),
    ).toBe(false);
  });

  it("ends what rules would say of an Allow", () => {
    const everything = { Effect: "Allow", Action: "*", Resource: "*" };
    expect(rulesFor(everything)).toEqual(["iam/admin-star critical"]);
    expect(rulesFor(everything, { Effect: "Deny", Action: "*", Resource: "*" })).toEqual([]);
  });
});

describe("who is let in", () => {
  const open = (Condition?: object): readonly string[] =>
    rulesFor({
      Effect: "Allow",
      Principal: "*",
      Action: "s3:GetObject",
      Resource: "arn:aws:s3:::b/*",
      ...(Condition === undefined ? {} : { Condition }),
    });

  it.each([
    ["nobody says", undefined, true],
    ["the organisation", { StringEquals: { "aws:PrincipalOrgID": "o-1234567890" } }, false],
    ["any organisation", { StringLike: { "aws:PrincipalOrgID": "o-*" } }, true],
    ["an endpoint", { StringEquals: { "aws:SourceVpce": "vpce-1" } }, false],
    ["an office", { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } }, false],
    ["the whole internet as an address", { IpAddress: { "aws:SourceIp": "0.0.0.0/0" } }, true],
    ["TLS", { Bool: { "aws:SecureTransport": "true" } }, true],
  ])("%s", (_, condition, found) => {
    expect(open(condition).some((row) => row.startsWith("iam/resource-policy-public"))).toBe(found);
  });
});
