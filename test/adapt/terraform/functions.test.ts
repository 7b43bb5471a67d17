import { describe, expect, it } from "vitest";
import { adapt, property, resourceIn } from "./module.ts";

const valueOf = (expression: string, more = ""): unknown =>
  property(
    resourceIn(
      adapt(`resource "aws_db_instance" "a" {\n  identifier = ${expression}\n}\n${more}`),
      "aws_db_instance.a",
    ),
    "DBInstanceIdentifier",
  );
const unknown = { unknown: expect.any(String) as unknown };

describe("functions of what is known", () => {
  it.each([
    ['lower("A")', "a"],
    ['upper("a")', "A"],
    ['title(lower("ENABLED"))', "Enabled"],
    ['trimspace(" a ")', "a"],
    ['trimprefix("ab", "a")', "b"],
    ['trimsuffix("ab", "b")', "a"],
    ['substr("abc", 1, 1)', "b"],
    ['replace("a.b", ".", "-")', "a-b"],
    ['format("%s-%d", "a", 1)', "a-1"],
    ['join("-", ["a", "b"])', "a-b"],
    ['element(split("-", "a-b"), 1)', "b"],
    ['lookup({ a = "x" }, "a", "y")', "x"],
    ['lookup({ a = "x" }, "b", "y")', "y"],
    ['merge({ a = "x" }, { a = "y" }).a', "y"],
    ['concat(["a"], ["b"])[1]', "b"],
    ['flatten([["a"], ["b"]])[1]', "b"],
    ['reverse(["a", "b"])[0]', "b"],
    ['compact(["", "a"])[0]', "a"],
    ["keys({ a = 1 })[0]", "a"],
    ['values({ a = "x" })[0]', "x"],
    ['one(["a"])', "a"],
    ["one([])", undefined],
    ['coalesce(null, "", "a")', "a"],
    ["coalesce(null, null)", undefined],
    ['jsondecode("{\\"a\\": \\"x\\"}").a', "x"],
    ['"${upper("a")}-b"', "A-b"],
    ["max(1, 2)", 2],
    ["length([1, 2]) > 1", true],
    ['startswith("abc", "a")', true],
    ["(1 + 2) * 3", 9],
    ['core::lower("A")', "a"],
  ])("%s", (expression, expected) => {
    expect(valueOf(expression)).toEqual(expected);
  });

  it.each([
    ["lower(var.x)"],
    ["merge(var.x, { b = 1 }).a"],
    ["uuid()"],
    ['[for a in ["x"] : a][0]'],
    ['replace("a", "/a/", "b")'],
    ["timestamp()"],
  ])("%s is not known", (expression) => {
    expect(valueOf(expression)).toEqual(unknown);
  });
});

describe("try", () => {
  const settings = (type: string, standard: string): string =>
    `variable "s" {\n  type = ${type}\n  default = ${standard}\n}\n`;

  it.each([
    ["goes on past a key that is not there", 'try(var.s.a, "b")', "any", "{}", "b"],
    ["and past what is made of it", 'try(var.s["a"] ? "x" : "y", "b")', "any", "{}", "b"],
    ["and past an item that is not there", 'try(var.s[0], "b")', "any", "[]", "b"],
    ["and past a key of nothing", 'try(var.s.a.b, "b")', "any", "null", "b"],
    ["stops at null, which is an answer", 'try(var.s.a, "b")', "any", "{ a = null }", undefined],
    ["takes the first answer", 'try(var.s.a, "b")', "any", '{ a = "x" }', "x"],
  ])("%s", (_, expression, type, standard, expected) => {
    expect(valueOf(expression, settings(type, standard))).toEqual(expected);
  });

  it("knows nothing of an attribute that the type adds, or of a variable without a default", () => {
    expect(valueOf('try(var.s.a, "b")', settings('object({ a = optional(string, "x") })', "{}"))).toEqual(unknown);
    expect(valueOf('try(var.s.a, "b")', 'variable "s" {}\n')).toEqual(unknown);
  });
});

describe("locals that stand for very much", () => {
  const chain = (line: (next: string) => string, length: number, last: string): string =>
    `locals {\n${Array.from({ length }, (_, index) => `  a${index} = ${line(`local.a${index + 1}`)}\n`).join("")}  a${length} = ${last}\n}\n`;

  it.each([
    ["lists", (next: string) => `[${next}, ${next}]`, "1"],
    ["texts", (next: string) => `"\${${next}}\${${next}}"`, '"x"'],
    ["conditions", (next: string) => `var.x ? ${next} : ${next}`, "1"],
    ["replaced texts", (next: string) => `replace(${next}, "x", ${next})`, '"xx"'],
  ])("%s end", (_, line, last) => {
    expect(() => valueOf("local.a0", chain(line, 40, last))).not.toThrow();
  });

  it("a chain of ordinary length is followed, an endless one is not", () => {
    expect(
      valueOf(
        "local.a0",
        chain((next) => next, 100, '"x"'),
      ),
    ).toBe("x");
    expect(
      valueOf(
        "local.a0",
        chain((next) => next, 5000, '"x"'),
      ),
    ).toEqual(unknown);
  });
});
