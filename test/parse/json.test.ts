import fc from "fast-check";
import { expect, it } from "vitest";
import { parseJson } from "../../rules/parse/json.ts";
import { everyNode, expectSound, shape } from "../support/trees.ts";

const parse = (text: string, uri = "file:///a.json") => parseJson({ uri, text });

it.each([
  ['{"a": {"Ref": "B"}}', '{a: Ref<B>("B")}'],
  ['{"a": {"Fn::GetAtt": ["B", "Arn"]}}', '{a: Fn::GetAtt<B.Arn>("B", "Arn")}'],
  [
    '{"a": {"Fn::If": ["C", {"Ref": "D"}, {"Ref": "AWS::NoValue"}]}}',
    '{a: Fn::If<C>("C", Ref<D>("D"), Ref<AWS::NoValue>("AWS::NoValue"))}',
  ],
  ['{"a": {"Ref": "B", "c": 1}}', '{a: {Ref: "B", c: 1}}'],
  ['{"Condition": {"Bool": {"x": true}}}', "{Condition: {Bool: {x: true}}}"],
  ['\uFEFF{"a": "\\u00e9\\n\\"", "b": null}', '{a: "é\\n\\"", b: null}'],
  ['{"a": 1, "a": 2}\r\n', "{a: 1, a: 2}"],
  ["  ", ""],
])("reads %j", (text, expected) => {
  const { roots, problems } = parse(text);
  expect(roots.map(shape).join()).toBe(expected);
  expect(problems).toEqual([]);
  for (const tree of roots) expectSound(tree, text);
});

it.each([
  ['{"a": 1,}', "{a: 1}", ["a comma before a closing bracket, which JSON does not have"]],
  ['{"a": [1, 2,\n]}', "{a: [1, 2]}", ["a comma before a closing bracket, which JSON does not have"]],
  ['{ // why\n"a": 1}', "{a: 1}", ["a comment, which JSON does not have"]],
  ['{"a" 1, "b": 2}', "{a: null, b: 2}", ["a colon is missing"]],
  ['{"a": , "b": 2}', "{a: null, b: 2}", ["a value is missing"]],
  ['{"a": 1 "b": 2}', "{a: 1, b: 2}", ["a comma is missing"]],
  ['{"a": "x\n,"b": 2}', '{a: "x", b: 2}', ["a string is not closed"]],
  ['{"a": {"b": 1}', "{a: {b: 1}}", ["a closing brace is missing"]],
  ['{"a": yes}', "{a: null}", ["this is no JSON value", "a value is missing"]],
])("goes on after %j", (text, expected, messages) => {
  const { roots, problems } = parse(text);
  expect(roots.map(shape).join()).toBe(expected);
  expect(problems.map(({ message }) => message)).toEqual(messages);
  for (const tree of roots) expectSound(tree, text);
});

it("takes comments and trailing commas where a file says that it has them", () => {
  const text = '{ // why\n"a": 1,}';
  expect(parse(text, "file:///a.jsonc").problems).toEqual([]);
  expect(parseJson({ uri: "untitled:1", languageId: "jsonc", text }).problems).toEqual([]);
});

it("says that nesting is too deep instead of failing", () => {
  for (const text of [
    "[".repeat(100_000),
    '{"a":'.repeat(10_000),
    `{"b": ${"[".repeat(300)}${"]".repeat(300)}, "c": 1}`,
  ]) {
    expect(
      parse(text)
        .problems.map(({ message }) => message)
        .join(),
    ).toContain("deep");
  }
  expect(
    parse(`{"b": ${"[".repeat(300)}${"]".repeat(300)}, "c": 1}`)
      .roots.map(shape)
      .join(),
  ).toContain("c: 1}");
});

it("knows where each unit of an escaped string stands", () => {
  const text = '["a\\n\\u00e9\\ud83d\\udd12\\"\u{1F512}z"]';
  const scalar = parse(text).roots.flatMap((tree) => [...everyNode(tree)])[1];
  const offsets = scalar?.kind === "scalar" ? scalar.offsets : undefined;
  expect(offsets).toEqual([2, 3, 5, 11, 17, 23, 25, 26, 27]);
});

it("reads any JSON as JSON.parse does", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 2, "\t"), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), undefined, indent);
      const { roots, problems } = parse(text);
      expect(problems).toEqual([]);
      expect(roots).toHaveLength(1);
      for (const tree of roots) expectSound(tree, text);
      expect(
        roots
          .flatMap((tree) => [...everyNode(tree)])
          .flatMap((node) => (node.kind === "scalar" ? [node.value] : []))
          .map(String)
          .sort(),
      ).toEqual(leaves(JSON.parse(text)).map(String).sort());
    }),
    { numRuns: 300 },
  );
});

function leaves(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
}

const fragment = fc.constantFrom(
  "a",
  '"b":',
  " ",
  "\n",
  "{",
  "}",
  "[",
  "]",
  '"',
  "\\",
  "\\u00",
  ":",
  ",",
  "1",
  "true",
  "//",
  "/*",
  "*/",
  "é",
  "\u{1F512}",
  "'",
  "-",
  "\uFEFF",
  '"Ref": "X"',
);

it("never throws, and its ranges nest", () => {
  fc.assert(
    fc.property(
      fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join("")),
      (text) => {
        const { roots, problems } = parse(text);
        for (const tree of roots) expectSound(tree, text);
        for (const { range } of problems) expect(range.start <= range.end && range.end <= text.length).toBe(true);
      },
    ),
    { numRuns: 1500 },
  );
});
