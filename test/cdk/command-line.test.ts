import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makePlace } from "../cli/run-cli.ts";
import type { Place } from "../cli/run-cli.ts";

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly related: readonly { readonly file: string; readonly range: Found["range"] }[];
}

/** `file:line rule`, and where it is carried back to. */
function scan(...args: readonly string[]): readonly string[] {
  const only = "rds/public,s3/public-acl,iam/admin-star,s3/versioning";
  const { stdout } = place.rampart(["scan", ...args, "--format", "json", "--only", only]);
  const { findings, errors } = JSON.parse(stdout) as { findings: readonly Found[]; errors: readonly unknown[] };
  expect(errors).toEqual([]);
  return findings.map(({ rule, file, range, related }) =>
    [`${file}:${range.start.line} ${rule}`, ...related.map((each) => `${each.file}:${each.range.start.line}`)].join(
      " < ",
    ),
  );
}

it("reads code with the parsers that stand in the build, and mends it", () => {
  place.write("lib/site.ts", 'import * as s3 from "aws-cdk-lib/aws-s3";\nnew s3.Bucket(stack, "Site");\n');
  place.write("app.py", 'from aws_cdk import aws_s3 as s3\ns3.Bucket(stack, "Site", versioned=False)\n');
  place.write("lib/site.test.ts", 'import * as s3 from "aws-cdk-lib/aws-s3";\nnew s3.Bucket(stack, "Site");\n');
  expect(scan(".")).toEqual(["app.py:2 s3/versioning", "lib/site.ts:2 s3/versioning"]);
  place.rampart(["scan", ".", "--fix", "--only", "s3/versioning"]);
  expect(readFileSync(join(place.folder, "lib/site.ts"), "utf8")).toContain(
    'new s3.Bucket(stack, "Site", { versioned: true });',
  );
  expect(readFileSync(join(place.folder, "app.py"), "utf8")).toContain('s3.Bucket(stack, "Site", versioned=True)');
});

it("judges the templates of cdk.out once, named or found, and none of what else is in it", () => {
  cpSync("test/cdk/fixtures/app", place.folder, { recursive: true });
  const found = [
    "cdk.out/Shop.template.json:7 rds/public < lib/shop-stack.ts:9",
    "cdk.out/Shop.template.json:13 s3/versioning < lib/storage.ts:5",
    "cdk.out/Shop.template.json:16 s3/public-acl < lib/storage.ts:5",
  ];
  expect(scan("cdk.out")).toEqual(found);
  expect(scan("cdk.out/Shop.template.json")).toEqual(found);
  expect(scan(".").filter((line) => line.startsWith("cdk.out/"))).toEqual(found);
  place.git("init", "-q");
  place.write(".gitignore", "cdk.out\n");
  expect(scan(".").filter((line) => line.startsWith("cdk.out/"))).toEqual([]);
  expect(scan("cdk.out")).toEqual(found);
});

it("leaves templates that CDK made to CDK", () => {
  cpSync("test/cdk/fixtures/app", place.folder, { recursive: true });
  const before = readFileSync(join(place.folder, "cdk.out/Shop.template.json"), "utf8");
  place.rampart(["scan", "cdk.out", "--fix", "--preset", "all"]);
  expect(readFileSync(join(place.folder, "cdk.out/Shop.template.json"), "utf8")).toBe(before);
});
