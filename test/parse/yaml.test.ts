import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse as parseAsLibrary, stringify } from "yaml";
import type { Node } from "../../rules/model/node.ts";
import { parseYaml } from "../../rules/parse/yaml.ts";
import { everyNode, expectSound, shape } from "../support/trees.ts";

const parse = (text: string) => parseYaml({ uri: "file:///a.yaml", text });

function root(text: string): Node | undefined {
  return parse(text).roots[0];
}

it.each([
  ["a: !Ref B", '{a: Ref<B>("B")}'],
  ["a: !GetAtt B.Arn", '{a: Fn::GetAtt<B.Arn>("B.Arn")}'],
  ["a: !GetAtt [B, Arn]", '{a: Fn::GetAtt<B.Arn>("B", "Arn")}'],
  ["a: !Sub ${B}", '{a: Fn::Sub<${B}>("${B}")}'],
  ["a: !Sub\n  - ${B}-${C}\n  - C: !Ref D", '{a: Fn::Sub<${B}-${C}>("${B}-${C}", {C: Ref<D>("D")})}'],
  ["a: !If [C, !Ref D, 1]", '{a: Fn::If<C>("C", Ref<D>("D"), 1)}'],
  [
    "a: !If\n  - C\n  - b: !Ref D\n  - !Ref AWS::NoValue",
    '{a: Fn::If<C>("C", {b: Ref<D>("D")}, Ref<AWS::NoValue>("AWS::NoValue"))}',
  ],
  ["a: { Ref: B }", '{a: Ref<B>("B")}'],
  ["a:\n  Fn::Join: ['', [b]]", '{a: Fn::Join<>("", ["b"])}'],
  ["a:\n  Fn::GetAtt: B.Arn", '{a: Fn::GetAtt<B.Arn>("B.Arn")}'],
  ["a: { Ref: B, Other: 1 }", '{a: {Ref: "B", Other: 1}}'],
  ["a: !Unknown b", '{a: Fn::Unknown<b>("b")}'],
  ["a: !vault |\n  b\nc: !!str 1", '{a: !vault<b\n>("b\\n"), c: "1"}'],
  ["a: yes\nb: 'yes'\nc: off\non: d", '{a: true, b: "yes", c: false, on: "d"}'],
  [
    "a: 2012-10-17\nb: 1.5\nc: 0644\nd: 012345678901\ne: 123456789012",
    '{a: "2012-10-17", b: 1.5, c: "0644", d: "012345678901", e: 123456789012}',
  ],
  ["a: 123456789012345678901\nb: 12e4567\n012: c", '{a: "123456789012345678901", b: "12e4567", 012: "c"}'],
  ["a: 1\na: 2", "{a: 1, a: 2}"],
  ["a: &x { b: 1 }\nc: *x", "{a: {b: 1}, c: {b: 1}}"],
  ["a: &x { b: 1 }\nc:\n  <<: *x\n  d: 2", "{a: {b: 1}, c: {b: 1, d: 2}}"],
  [
    "a: &x { b: 1, c: 1 }\nd: &y { c: 2, e: 2 }\nf:\n  b: 0\n  <<: [*x, *y]",
    "{a: {b: 1, c: 1}, d: {c: 2, e: 2}, f: {b: 0, c: 1, e: 2}}",
  ],
  ["a: *nothing", "{a: Alias<nothing>()}"],
  ["a: &x [*x]", "{a: [Alias<x>()]}"],
  ["a: &x 1\nb: &x 2\nc: *x", "{a: 1, b: 2, c: 2}"],
  ["a:", "{a: null}"],
  ['"a b": 1\n? c\n: d', '{a b: 1, c: "d"}'],
  ["\uFEFFa: 1\r\nb: 2\r\n", "{a: 1, b: 2}"],
])("reads %j", (text, expected) => {
  const { roots, problems } = parse(text);
  expect(shape(roots[0])).toBe(expected);
  expect(problems).toEqual([]);
  for (const tree of roots) expectSound(tree, text);
});

it("reads several documents", () => {
  expect(parse("a: 1\n---\nb: 2\n...\n---\n- c\n").roots.map(shape)).toEqual(["{a: 1}", "{b: 2}", '["c"]']);
});

describe("half-typed lines", () => {
  const after = "  Next:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: 'logs'\n      Note: \"b\"\n";
  const whole = 'Next: {Type: "AWS::S3::Bucket", Properties: {BucketName: "logs", Note: "b"}}';
  it.each([
    "Type:",
    "Type",
    "Type: ",
    "Type: AWS::",
    "Type: 'AWS",
    'Type: "AWS',
    "Type: !Sub 'a",
    'Type: !Sub "${',
    "- ",
    "? ",
    "Type: !",
    "Type: *",
    "Type: &",
    "Type: %",
    "Type: @",
    "- 'a",
  ])("%j leaves the next resource whole", (line) => {
    expect(parse(`Resources:\n  Half:\n    ${line}\n${after}`).roots.map(shape).join()).toContain(whole);
  });

  it.each(["Properties: {", "Properties: [a, "])("%j is a problem", (line) => {
    expect(parse(`Resources:\n  Half:\n    ${line}\n${after}`).problems.length).toBeGreaterThan(0);
  });

  it("says where a quote is open, and keeps the offsets behind it", () => {
    const text = `Resources:\r\n  Half:\r\n    Type: "AWS\r\n    Name: 'x\r\n${after.replaceAll("\n", "\r\n")}`;
    const { roots, problems } = parse(text);
    expect(problems.map(({ message, range }) => `${message}: ${text.slice(range.start, range.end)}`)).toEqual([
      'a quote is not closed:     Type: "AWS',
      "a quote is not closed:     Name: 'x",
    ]);
    const scalars = roots.flatMap((tree) => [...everyNode(tree)]).filter(({ kind }) => kind === "scalar");
    expect(scalars.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '"AWS',
      "'x",
      "AWS::S3::Bucket",
      "'logs'",
      '"b"',
    ]);
  });

  it("leaves a string over several lines and the text of blocks alone", () => {
    const text = "a: \"one\n  two: three\"\nb: |\n  echo 'x\n  y: z\nc: 'open\nd: e\n";
    expect(shape(root(text))).toContain('b: "echo \'x\\ny: z\\n", c: "open", d: "e"}');
  });
});

it("gives each scalar the range that it is written at", () => {
  const text =
    "a: one\nb: 'two'\nc: \"th\\u0072ee\" # comment\nd: [four, !Ref five]\ne: !Sub &x # why\n  six\nf: |\n  seven\n\n# end\n";
  const tree = root(text);
  const found = [...everyNode(tree ?? { kind: "map", range: { start: 0, end: 0 }, entries: [], style: "block" })]
    .filter(({ kind }) => kind === "scalar" || kind === "reference")
    .map(({ range }) => text.slice(range.start, range.end));
  expect(found).toEqual([
    "one",
    "'two'",
    '"th\\u0072ee"',
    "four",
    "!Ref five",
    "five",
    "!Sub &x # why\n  six",
    "six",
    "|\n  seven",
  ]);
});

it("ends a map with its last value, before comments and empty lines", () => {
  const text = "a:\n  b: 1 # one\n  # two\n\n# three\nc: 2\n";
  const tree = root(text);
  const [entry] = tree?.kind === "map" ? tree.entries : [];
  expect(text.slice(entry?.range.start, entry?.range.end)).toBe("a:\n  b: 1");
});

it("puts what nobody wrote behind the colon or dash", () => {
  const text = "a:   # one\nb:\nc:\n  -   # two\n  - d\n";
  const empty = parse(text)
    .roots.flatMap((tree) => [...everyNode(tree)])
    .filter(({ range }) => range.start === range.end);
  expect(empty.map(({ range }) => range.start)).toEqual([2, 13, 20]);
});

it("keeps the ranges of keys free of quotes", () => {
  const text = "\"a\": 1\n'b': 2\nc: 3\n";
  const tree = root(text);
  const keys = tree?.kind === "map" ? tree.entries.map(({ keyRange }) => text.slice(keyRange.start, keyRange.end)) : [];
  expect(keys).toEqual(["a", "b", "c"]);
});

it("places what an alias stands for at the alias", () => {
  const text = "a: &x { b: [1, !Ref C] }\nd: *x\n";
  const tree = root(text);
  const copy = tree?.kind === "map" ? tree.entries[1]?.value : undefined;
  expect(copy === undefined ? [] : [...everyNode(copy)].map(({ range }) => text.slice(range.start, range.end))).toEqual(
    Array.from({ length: 5 }, () => "*x"),
  );
});

it("bounds what aliases can make", () => {
  const levels = Array.from(
    { length: 12 },
    (_, index) => `a${index + 1}: &a${index + 1} [${Array.from({ length: 9 }, () => `*a${index}`).join(", ")}]`,
  );
  const started = performance.now();
  expect(parse(`a0: &a0 [x]\n${levels.join("\n")}\n`).roots).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(5000);
});

it("says that nesting is too deep instead of failing", () => {
  for (const text of [
    "[".repeat(10_000),
    `${"[".repeat(10_000)}${"]".repeat(10_000)}`,
    `${"{a: ".repeat(10_000)}`,
    "- ".repeat(10_000),
    `a: 1\nb: ${"[".repeat(300)}${"]".repeat(300)}\nc: 2\n`,
  ]) {
    const { problems } = parse(text);
    expect(problems.map(({ message }) => message).join()).toMatch(/deep|Maximum call stack/);
  }
  expect(shape(root(`b: ${"[".repeat(300)}${"]".repeat(300)}\nc: 2\n`))).toContain("c: 2}");
});

it("reads what a YAML writer writes", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", " ", "\n", "'", '"', "\\", "#", ":", "-", "é", "\u{1F512}", "{", "|", "\t"),
  });
  const key = fc
    .string({ unit: fc.constantFrom("a", "b", "c", " ", ":", "'"), minLength: 1 })
    .filter((name) => name !== "<<");
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(key, tie("value"), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(
      value,
      fc.integer({ min: 20, max: 100 }),
      fc.constantFrom("\n", "\r\n"),
      (wanted, lineWidth, lineBreak) => {
        const written = stringify({ root: wanted }, { lineWidth }).replaceAll("\n", lineBreak);
        const { roots, problems } = parse(written);
        expect(problems).toEqual([]);
        expect(roots.map(asData)).toEqual([parseAsLibrary(written)]);
        for (const tree of roots) expectSound(tree, written);
        for (const tree of roots) expectVerbatim(tree, written);
      },
    ),
    { numRuns: 500 },
  );
});

/** Every unit of a string but white space and what is escaped stands where its offset says. */
function expectVerbatim(tree: Node, text: string): void {
  for (const node of everyNode(tree)) {
    if (node.kind !== "scalar" || typeof node.value !== "string") continue;
    for (const [index, offset] of (node.offsets ?? []).entries()) {
      const unit = node.value[index] ?? "";
      if (/\S/.test(unit) && text[offset] !== "\\") expect(text[offset]).toBe(unit);
    }
  }
}

function asData(node: Node): unknown {
  if (node.kind === "map") return Object.fromEntries(node.entries.map(({ key, value }) => [key, asData(value)]));
  if (node.kind === "sequence") return node.items.map(asData);
  return node.kind === "scalar" ? node.value : node.text;
}

const fragment = fc.constantFrom(
  "a",
  "b:",
  " ",
  "\n",
  "  ",
  "- ",
  "{",
  "}",
  "[",
  "]",
  "'",
  '"',
  "!Ref ",
  "!Sub ",
  "|",
  ">",
  "#",
  "&x",
  "*x",
  ":",
  ",",
  "\t",
  "\\",
  "${A}",
  "é",
  "\u{1F512}",
  "<<: ",
  "? ",
  "|+\n",
  "---\n",
  "\r\n",
  "%",
  "\uFEFF",
  "Fn::If:",
);

it("adds no quote that would be read as text", () => {
  const text = "<<: \uFEFF'Fn::If:";
  const { roots, problems } = parse(text);
  expect(problems.length).toBeGreaterThan(0);
  for (const tree of roots) expectSound(tree, text);
});

it("never throws, and its ranges nest", () => {
  fc.assert(
    fc.property(
      fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join("")),
      (text) => {
        const { roots, problems } = parse(text);
        for (const tree of roots) expectSound(tree, text);
        for (const { message, range } of problems) {
          expect(message).not.toMatch(/TypeError|not readable/);
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 1500 },
  );
});

it("knows nothing of a text whose quote is never closed", () => {
  const text = 'a: 1\nb: "fal\nc:\n  d: {\n';
  const [root] = parseYaml({ uri: "file:///a.yaml", text }).roots;
  if (root?.kind !== "map") throw new Error("no map");
  const values = root.entries.map(({ key, value }) => [key, value.kind === "scalar" ? value.value : value.kind]);
  expect(values).toContainEqual(["a", 1]);
  expect(values).toContainEqual(["b", null]);
});
