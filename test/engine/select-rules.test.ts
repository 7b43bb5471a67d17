import { describe, expect, it } from "vitest";
import { defaultConfig, isKnown, isNamed, rules, selectRules } from "#rules";
import type { Config, Rule } from "#rules";
import { fakeRule } from "./fake-rule.ts";

const [usual, strict, rare] = [
  fakeRule({ id: "s3/usual", aliases: ["CKV_AWS_1", "S3.1"], controls: { cis: ["5.0/1"] } }),
  fakeRule({ id: "s3/strict", preset: "strict", controls: { fsbp: ["S3.2"] } }),
  fakeRule({ id: "kms/rare", preset: "all" }),
];
const all: readonly Rule[] = [usual, strict, rare];

function chosen(config: Partial<Config>): readonly string[] {
  return selectRules(all, { ...defaultConfig, ...config }).map(({ rule, severity }) =>
    severity === undefined ? rule.id : `${rule.id} ${severity}`,
  );
}

describe("presets", () => {
  it.each([
    ["recommended", ["s3/usual"]],
    ["strict", ["s3/usual", "s3/strict"]],
    ["cis", ["s3/usual"]],
    ["fsbp", ["s3/strict"]],
    ["all", ["s3/usual", "s3/strict", "kms/rare"]],
  ] as const)("%s", (preset, ids) => {
    expect(chosen({ preset })).toEqual(ids);
  });
});

it("takes and leaves rules by id, alias or service, in any case", () => {
  expect(chosen({ only: ["ckv_aws_1"] })).toEqual(["s3/usual"]);
  expect(chosen({ only: ["KMS/RARE"] })).toEqual(["kms/rare"]);
  expect(chosen({ only: ["s3/*"] })).toEqual(["s3/usual", "s3/strict"]);
  expect(chosen({ preset: "all", skip: ["S3.1"] })).toEqual(["s3/strict", "kms/rare"]);
  expect(chosen({ only: ["s3/*"], skip: ["s3/strict"] })).toEqual(["s3/usual"]);
});

it("switches rules on and off and gives them other severities", () => {
  expect(chosen({ rules: { "s3/usual": "off" } })).toEqual([]);
  expect(chosen({ rules: { "kms/rare": "on" } })).toEqual(["s3/usual", "kms/rare"]);
  expect(chosen({ rules: { ckv_aws_1: "low" } })).toEqual(["s3/usual low"]);
  expect(chosen({ rules: { "s3/*": "info", "s3/usual": "critical" } })).toEqual([
    "s3/usual critical",
    "s3/strict info",
  ]);
  expect(chosen({ rules: { "s3/usual": "critical", "s3/*": "off" } })).toEqual(["s3/usual critical"]);
});

it("lets the command line win over the file", () => {
  expect(chosen({ rules: { "s3/usual": "off" }, only: ["s3/usual"] })).toEqual(["s3/usual"]);
  expect(chosen({ rules: { "s3/usual": "low" }, skip: ["s3/usual"] })).toEqual([]);
});

it("knows names", () => {
  expect(isNamed(usual, ["s3/other", " S3.1 "])).toBe(true);
  expect(isNamed(usual, ["s3/usua"])).toBe(false);
  expect(isKnown("rampart/ignore-unused", all)).toBe(true);
  expect(isKnown("s3/none", all)).toBe(false);
});

it("has credentials, policies and templates in the recommended preset", () => {
  const ids = selectRules(rules, defaultConfig).map(({ rule }) => rule.id);
  expect(ids).toEqual(expect.arrayContaining(["secrets/access-key-pair", "iam/admin-star", "dms/public"]));
  expect(ids).not.toContain("s3/kms-encryption");
});
