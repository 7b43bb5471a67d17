import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultConfig } from "#rules";
import { cdkFormat } from "../../rules/parse/cdk-code.ts";
import { shape } from "../support/trees.ts";
import { testCdk, testCode } from "../support/code-parser.ts";

const code = await testCode();
const rampart = await testCdk();

/** The entries of a program, a line each. */
function program(text: string, format: "typescript" | "python"): readonly string[] {
  const [root] = code.parse({ uri: "file:///a", text }, format).roots;
  return root?.kind === "map" ? root.entries.map(({ key, value }) => `${key} = ${shape(value)}`) : [];
}

describe("programs", () => {
  it("hold imports, bindings and calls of TypeScript", () => {
    const names = (text: string) => program(text, "typescript").map((line) => line.split(" = ")[0]);
    expect(names("import * as s3 from 'aws-cdk-lib/aws-s3';")).toEqual(["s3"]);
    expect(names("import { Bucket as B, type X } from 'm'; import d = require('m');")).toEqual(["B", "X", "d"]);
    expect(names("const { A, B: C } = require('m'); let e = 1; this.f = new A();")).toEqual(["A", "C", "e", "this.f"]);
    expect(names("class K { private readonly g = new A(this, 'x'); m(h: string, i = 2) {} }")).toEqual([
      "this.g",
      "h",
      "i",
    ]);
    expect(names("names.forEach((n) => { const t = new A(this, n); });")).toEqual(["n", "t", ""]);
  });

  it("hold imports, bindings and calls of Python", () => {
    const names = (text: string) => program(text, "python").map((line) => line.split(" = ")[0]);
    expect(names("import aws_cdk.aws_s3\nimport aws_cdk as cdk\nfrom m import a, b as c\n")).toEqual([
      "aws_cdk",
      "cdk",
      "a",
      "c",
    ]);
    expect(names("class K:\n  def __init__(self, d, *, e=1, **kw):\n    self.f = g = A(self, 'x')\n")).toEqual([
      "self",
      "d",
      "e",
      "kw",
      "g",
      "self.f",
    ]);
  });

  it("read literals as they are", () => {
    const values = String.raw`x = [-1, 1_000, "a\"b", 'c', ${"`d`"}, true, undefined, { "k k": 1, l: { m: [] } }]`;
    expect(program(values, "typescript")).toEqual([
      String.raw`x = [-1, 1000, "a\"b", "c", "d", true, null, {k k: 1, l: {m: []}}]`,
    ]);
    expect(program('x = [-1, 1_000, "a", r"b\\n", True, None, {"k": 1}]\n', "python")).toEqual([
      String.raw`x = [-1, 1000, "a", "b\\n", true, null, {k: 1}]`,
    ]);
  });
});

it("looks at files that use CDK only, and at none that a compiler or a test wrote", () => {
  const format = (uri: string, text: string) => cdkFormat({ uri: `file:///${uri}`, text });
  const typescript = 'import { Stack } from "aws-cdk-lib";\n';
  expect(format("a.ts", typescript)).toBe("typescript");
  expect(format("a.js", 'const s3 = require("@aws-cdk/aws-s3");\n')).toBe("typescript");
  expect(format("a.py", "from aws_cdk import Stack\n")).toBe("python");
  for (const name of ["a.d.ts", "a.test.ts", "a.spec.js", "test_a.py", "a_test.py", "a.txt"])
    expect(format(`lib/${name}`, typescript), name).toBeUndefined();
  expect(format("a.js", `${typescript}//# sourceMappingURL=a.js.map\n`)).toBeUndefined();
  expect(format("a.ts", 'import { Stack } from "./stack";\n')).toBeUndefined();
});

it.each(["ts", "py"])("survives any half-typed %s", (extension) => {
  const text = readFileSync(`test/cdk/fixtures/code/stack.${extension}`, "utf8");
  const options = { config: { ...defaultConfig, preset: "all" } } as const;
  const place = fc.nat({ max: text.length });
  fc.assert(
    fc.property(place, place, fc.constantFrom("", "(", "{", "]", '"', "`", "=", "\n"), (one, other, between) => {
      const file = {
        uri: `file:///a.${extension}`,
        text: text.slice(0, one) + between + text.slice(Math.max(one, other)),
      };
      for (const finding of rampart.judge([file], options).findings) {
        const { at } = finding;
        expect(at.in === "file" && at.range.start <= at.range.end && at.range.end <= file.text.length).toBe(true);
        for (const fix of finding.fixes) expect(rampart.edits(fix, [file]).length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});
