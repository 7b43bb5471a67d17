import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../../rules/model/index.ts";
import { parseYaml } from "../../rules/parse/yaml.ts";

function root(text: string): Node | undefined {
  return parseYaml({ uri: "file:///a.yaml", text }).roots[0];
}

/** A tree in one line, to compare. */
function shape(node: Node | undefined): string {
  switch (node?.kind) {
    case "map":
      return `{${node.entries.map(({ key, value }) => `${key}: ${shape(value)}`).join(", ")}}`;
    case "sequence":
      return `[${node.items.map(shape).join(", ")}]`;
    case "reference":
      return `${node.name}<${node.text}>(${node.arguments.map(shape).join(", ")})`;
    default:
      return node === undefined ? "" : JSON.stringify(node.value);
  }
}

it.each([
  ["a: !Ref B", "{a: Ref<B>(\"B\")}"],
  ["a: !GetAtt B.Arn", '{a: Fn::GetAtt<B.Arn>("B.Arn")}'],
  ["a: !GetAtt [B, Arn]", '{a: Fn::GetAtt<B.Arn>("B", "Arn")}'],
  ["a: !Sub ${B}", '{a: Fn::Sub<${B}>("${B}")}'],
  ["a: !If [C, !Ref D, 1]", '{a: Fn::If<C>("C", Ref<D>("D"), 1)}'],
  ["a: { Ref: B }", '{a: Ref<B>("B")}'],
  ["a:\n  Fn::Join: ['', [b]]", '{a: Fn::Join<>("", ["b"])}'],
  ["a: !Unknown b", '{a: Fn::Unknown<b>("b")}'],
  ["a: yes\nb: 'yes'\nc: off", '{a: true, b: "yes", c: false}'],
  ["a: 2012-10-17\nb: 1.5\nc: 0644", '{a: "2012-10-17", b: 1.5, c: 644}'],
  ["a: 1\na: 2", "{a: 1, a: 2}"],
  ["a: &x { b: 1 }\nc: *x", "{a: {b: 1}, c: {b: 1}}"],
  ["a: &x { b: 1 }\nc:\n  <<: *x\n  d: 2", "{a: {b: 1}, c: {b: 1, d: 2}}"],
  ["a:", "{a: null}"],
  ["\uFEFFa: 1\r\nb: 2\r\n", "{a: 1, b: 2}"],
])("reads %j", (text, expected) => {
  expect(shape(root(text))).toBe(expected);
});

describe("half-typed lines", () => {
  const after = "  Next:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: logs\n";
  it.each(["Type:", "Type", "Type: ", "Type: AWS::", "Type: 'AWS", 'Type: "AWS', "Type: !Sub 'a", 'Type: !Sub "${', "- ", "Properties: {", "Properties: [a, ", "? "])(
    "%j leaves the next resource whole",
    (line) => {
      const parsed = parseYaml({ uri: "file:///a.yaml", text: `Resources:\n  Half:\n    ${line}\n${after}` });
      if (line.endsWith("{") || line.endsWith(", ")) expect(parsed.problems.length).toBeGreaterThan(0);
      else expect(parsed.roots.map(shape).join()).toContain('Next: {Type: "AWS::S3::Bucket", Properties: {BucketName: "logs"}}');
    },
  );
});

it("gives each scalar the range that it is written at", () => {
  const text = "a: one\nb: 'two'\nc: \"th\\u0072ee\" # comment\nd: [four, !Ref five]\n";
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node.kind === "scalar" || node.kind === "reference") found.push(text.slice(node.range.start, node.range.end));
    if (node.kind === "map") for (const { value } of node.entries) walk(value);
    if (node.kind === "sequence") node.items.forEach(walk);
  };
  const tree = root(text);
  if (tree !== undefined) walk(tree);
  expect(found).toEqual(["one", "'two'", '"th\\u0072ee"', "four", "!Ref five"]);
});

it("knows where the content of a block stands", () => {
  const text = 'a: |\n    {\n      "b": 1\n    }\n';
  const tree = root(text);
  const scalar = tree?.kind === "map" ? tree.entries[0]?.value : undefined;
  if (scalar?.kind !== "scalar" || typeof scalar.value !== "string") throw new Error("no scalar");
  const at = scalar.offsets?.[scalar.value.indexOf('"b"')];
  expect(text.slice(at, (at ?? 0) + 3)).toBe('"b"');
});

it("bounds what aliases can make", () => {
  const levels = Array.from({ length: 12 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array.from({ length: 9 }, () => `*a${index}`).join(", ")}]`);
  const text = `a0: &a0 [x]\n${levels.join("\n")}\n`;
  const started = performance.now();
  expect(parseYaml({ uri: "file:///a.yaml", text }).roots).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(5000);
});

it("says that nesting is too deep instead of failing", () => {
  const { problems } = parseYaml({ uri: "file:///a.yaml", text: "[".repeat(20_000) });
  expect(problems.length).toBeGreaterThan(0);
});

const fragment = fc.constantFrom("a", "b:", " ", "\n", "  ", "- ", "{", "}", "[", "]", "'", '"', "!Ref ", "!Sub ", "|", ">", "#", "&x", "*x", ":", ",", "\t", "\\", "${A}", "é", "\u{1F512}");

it("never throws, and its ranges nest", () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join("")), (text) => {
      for (const tree of parseYaml({ uri: "file:///a.yaml", text }).roots) nests(tree, 0, text.length);
    }),
    { numRuns: 400 },
  );
});

function nests(node: Node, start: number, end: number): void {
  expect(node.range.start).toBeGreaterThanOrEqual(start);
  expect(node.range.end).toBeLessThanOrEqual(end);
  expect(node.range.end).toBeGreaterThanOrEqual(node.range.start);
  const inner = node.kind === "map" ? node.entries.map(({ value }) => value) : node.kind === "sequence" ? node.items : node.kind === "reference" ? node.arguments : [];
  for (const child of inner) nests(child, node.range.start, node.range.end);
}
