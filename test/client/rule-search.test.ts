import { expect, it } from "vitest";
import { isAsked } from "../../client/commands/rule-search.ts";

const rule = {
  id: "s3/access-logging",
  title: "Bucket writes no access log",
  severity: "low",
  presets: ["strict", "fsbp", "all"],
  controls: ["CIS 3.0/4.1", "FSBP S3.9"],
  aliases: ["CKV_AWS_18"],
  worksOn: ["cloudformation", "terraform"],
  page: "https://example.com",
};

it.each([
  "",
  "s3",
  "S3/acc",
  "logging",
  "s3.9",
  "ckv_aws_18",
  "strict",
  "fsbp S3",
  "cis",
  "3.0/4",
  "terraform low",
  "bucket",
])("“%s” finds it", (typed) => expect(isAsked(rule, typed)).toBe(true));

it.each(["s3.1", "recommended", "s3 high", "CKV_AWS_19", "ucket", "serverless"])("“%s” does not", (typed) =>
  expect(isAsked(rule, typed)).toBe(false),
);
