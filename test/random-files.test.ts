import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "#rules";
import { testRampart } from "./support/rampart.ts";
import { filled } from "./support/secrets.ts";

const rampart = await testRampart();
const config = { ...defaultConfig, preset: "all" } as const;
const paths = globSync("test/rules/*/*/*.{yaml,json,tf}").filter((path) => !path.endsWith("account.json"));
const fixtures = paths.map((path) => ({ path, text: filled(readFileSync(path, "utf8")) }));

function judge(path: string, text: string): void {
  const uri = `file:///${path}`;
  const { findings, problems } = rampart.judge([{ uri, text }], { config });
  for (const { at } of [...findings, ...problems.map(({ range }) => ({ at: { in: "file" as const, uri, range } }))]) {
    if (at.in !== "file") throw new Error("in a file");
    expect(at.range.start).toBeGreaterThanOrEqual(0);
    expect(at.range.end).toBeGreaterThanOrEqual(at.range.start);
    expect(at.range.end).toBeLessThanOrEqual(text.length);
  }
}

describe("judging never throws, and stays inside the text", () => {
  const fixture = fc.constantFrom(...fixtures);
  const place = fc.double({ min: 0, max: 1, noNaN: true });

  it("on a file that is cut off", () => {
    fc.assert(
      fc.property(fixture, place, ({ path, text }, end) => judge(path, text.slice(0, Math.floor(end * text.length)))),
      { numRuns: 300 },
    );
  });

  it("on a file with a hole, or with something put in", () => {
    const added = fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        '"',
        "'",
        "\n",
        "\t",
        ": ",
        "- ",
        "${",
        "%{",
        "<<EOF\n",
        "!If [",
        "&a ",
        "*a",
        "#",
        "\r",
        "\0",
      ),
    );
    fc.assert(
      fc.property(fixture, place, fc.nat(60), added, ({ path, text }, from, length, more) => {
        const at = Math.floor(from * text.length);
        judge(path, text.slice(0, at) + more + text.slice(at + length));
      }),
      { numRuns: 300 },
    );
  });
});

const deep = 10_000;
const template = (value: string): string =>
  `{"Resources":{"A":{"Type":"AWS::S3::Bucket","Properties":{"X":${value}}}}}`;
const bucket = (value: string): string => `resource "aws_s3_bucket" "a" {\n  bucket = ${value}\n}\n`;

describe("judging never throws on files ten thousand levels deep", () => {
  it.each([
    ["lists.json", template("[".repeat(deep) + "]".repeat(deep))],
    ["open.json", template('{"X":'.repeat(deep))],
    ["conditions.json", template('{"Fn::If":["C",'.repeat(deep) + "1" + ",2]}".repeat(deep))],
    ["maps.yaml", `Resources: ${"{a: ".repeat(deep)}1${"}".repeat(deep)}\n`],
    ["items.yaml", `Resources:\n  A:\n    ${"- ".repeat(deep)}x\n`],
    ["lists.tf", bucket("[".repeat(deep) + "]".repeat(deep))],
    ["calls.tf", bucket("lower(".repeat(deep) + '"x"' + ")".repeat(deep))],
    ["conditions.tf", bucket(`${"var.x ? 1 : ".repeat(deep)}2`)],
    ["templates.tf", bucket('"${'.repeat(deep) + "1" + '}"'.repeat(deep))],
    ["blocks.tf", `${'a "b" {\n'.repeat(deep)}${"}\n".repeat(deep)}`],
  ])("%s", (path, text) => {
    expect(() => judge(path, text)).not.toThrow();
  });
});

describe("the work grows with the file, not faster", () => {
  const yaml = (count: number): string =>
    `Resources:\n${Array.from({ length: count }, (_, index) => `  V${index}:\n    Type: AWS::EC2::VPC\n  F${index}:\n    Type: AWS::EC2::FlowLog\n    Properties:\n      ResourceId: !Ref V${index}\n  B${index}:\n    Type: AWS::S3::Bucket\n  P${index}:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: !Ref B${index}\n      PolicyDocument: { Statement: [{ Effect: Allow, Principal: "*", Action: "s3:*", Resource: "*" }] }\n`).join("")}`;
  const terraform = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) =>
        `resource "aws_s3_bucket" "b${index}" {}\nresource "aws_s3_bucket_versioning" "v${index}" {\n  bucket = aws_s3_bucket.b${index}.id\n}\ndata "aws_iam_policy_document" "d${index}" {\n  statement {\n    actions = ["s3:*"]\n    resources = ["*"]\n  }\n}\nresource "aws_iam_policy" "p${index}" {\n  policy = data.aws_iam_policy_document.d${index}.json\n}\n`,
    ).join("");
  const time = (path: string, text: string): number => {
    const start = performance.now();
    judge(path, text);
    return performance.now() - start;
  };

  it.each([
    ["t.yaml", yaml],
    ["main.tf", terraform],
  ])("%s", (path, make) => {
    time(path, make(50));
    // Four times the resources; quadratic work would take sixteen times as long.
    const small = Math.min(time(path, make(200)), time(path, make(201)));
    expect(time(path, make(800))).toBeLessThan(10 * small + 500);
  });
});
