import * as fc from "fast-check";
import { expect, test } from "vitest";
import { entryOf } from "../../rules/model/node.ts";
import type { Node, ReferenceNode, ScalarNode } from "../../rules/model/node.ts";
import { testHclParser } from "../support/hcl-parser.ts";

const hcl = await testHclParser();

function parse(text: string): { root: Node; problems: number } {
  const { roots, problems } = hcl.parse({ uri: "file:///a.tf", text });
  return { root: roots[0] ?? expect.fail("no root"), problems: problems.length };
}

/** The value of `x = …` in a block. */
function value(text: string): Node {
  const { root, problems } = parse(`resource "a" "b" {\n  x = ${text}\n}\n`);
  expect(problems).toBe(0);
  return entryOf(entryOf(root, "resource")?.value, "x")?.value ?? expect.fail("no x");
}

function scalar(text: string): ScalarNode {
  const node = value(text);
  return node.kind === "scalar" ? node : expect.fail(`${text} is no scalar`);
}

function reference(text: string): ReferenceNode {
  const node = value(text);
  return node.kind === "reference" ? node : expect.fail(`${text} is no reference`);
}

test("blocks are entries with labels", () => {
  const text = 'resource "aws_s3_bucket" logs {\n  versioning { enabled = true }\n}\nlocals {\n  a = 1\n}\n';
  const { root } = parse(text);
  const [bucket, locals] = root.kind === "map" ? root.entries : [];
  expect(bucket).toMatchObject({ key: "resource", labels: [{ text: "aws_s3_bucket" }, { text: "logs" }] });
  expect(bucket?.labels?.map(({ range }) => text.slice(range.start, range.end))).toEqual(["aws_s3_bucket", "logs"]);
  expect(entryOf(bucket?.value, "versioning")).toMatchObject({ labels: [], value: { kind: "map", style: "block" } });
  expect(locals).toMatchObject({ key: "locals", labels: [] });
});

test.each([
  ["true", true],
  ["null", null],
  ["-1.5", -1.5],
  ["0", 0],
  ['"a"', "a"],
  ['""', ""],
  ['" "', " "],
  ['("a")', "a"],
  [String.raw`"a\n\"\u00e9\U0001F600\\"`, 'a\n"é😀\\'],
  ['"$${a} %%{b} $$ %"', "${a} %{b} $$ %"],
])("%s is a literal", (text, expected) => expect(scalar(text).value).toBe(expected));

test("escaped strings know where each unit stands", () => {
  const node = scalar('"a\\nb$${c"');
  expect(node.offsets?.map((offset) => offset - node.range.start)).toEqual([1, 2, 4, 5, 7, 8]);
});

test("a tuple is a sequence and an object a flow map", () => {
  expect(value('["a", 1]')).toMatchObject({ kind: "sequence", items: [{ value: "a" }, { value: 1 }] });
  expect(value('{ a = 1, "b c" : 2, (var.k) = 3, "${var.k}" = 4 }')).toMatchObject({
    kind: "map",
    style: "flow",
    entries: [{ key: "a" }, { key: "b c" }, { key: "(var.k)" }, { key: '"${var.k}"' }],
  });
});

test("an object key in parentheses on a line of its own", () => {
  expect(value("{\n    a = var.b\n    (var.k) = 1 # c\n    (c) = 2\n  }")).toMatchObject({
    entries: [{ key: "a" }, { key: "(var.k)" }, { key: "(c)" }],
  });
});

test.each([
  ["var.a", "traversal", []],
  ["aws_s3_bucket.a[0].id", "traversal", []],
  ["aws_s3_bucket.a[each.key].id", "traversal", ["each.key"]],
  ["aws_s3_bucket.a.*.id", "splat", []],
  ["aws_s3_bucket.a[*].id", "splat", []],
  ["[for k, v in var.m : v if k]", "for", ["var.m", "v", "k"]],
  ["{ for k in var.m : k => 1 }", "for", ["var.m", "k", "1"]],
  ["var.a ? 1 : 2", "conditional", ["var.a", "1", "2"]],
  ["var.a && !var.b", "operation", ["var.a", "!var.b"]],
  ["f(var.a, 1)", "call", ["var.a", "1"]],
  ["f(var.a).b", "traversal", ["f(var.a)"]],
])("%s is a %s", (text, name, parts) => {
  const node = reference(text);
  expect(node).toMatchObject({ name, text });
  const at = node.range.start;
  expect(node.arguments.map(({ range }) => text.slice(range.start - at, range.end - at))).toEqual(parts);
});

test("calls and operations name what they do", () => {
  expect(reference("provider::aws::arn_parse(var.a)").function).toBe("provider::aws::arn_parse");
  expect(reference("merge(var.list...)").function).toBe("merge...");
  expect(reference('a.b == "x" || c').function).toBe("||");
  expect(reference("!a").function).toBe("!");
});

test("a template keeps the white space of its literal parts", () => {
  expect(reference('" ${var.a}  b\\n "').arguments).toMatchObject([
    { kind: "scalar", value: " " },
    { name: "traversal", text: "var.a" },
    { kind: "scalar", value: "  b\n " },
  ]);
  expect(reference('"a ${~ var.a ~} b"').arguments).toMatchObject([{ value: "a" }, { text: "var.a" }, { value: "b" }]);
  expect(reference('"%{ if var.a }x%{ endif }"').arguments).toMatchObject([{ name: "directive" }]);
});

test("heredocs are text; the marker's dash strips the common indentation", () => {
  expect(scalar('<<EOF\n  {\n    "a": 1\n  }\nEOF')).toMatchObject({
    value: '  {\n    "a": 1\n  }\n',
    style: "heredoc",
  });
  const text = '<<-EOF\n    {\n      "a": "\\n"\n\n    }\n  EOF';
  const node = scalar(text);
  expect(node.value).toBe('{\n  "a": "\\n"\n\n}\n');
  expect(node.offsets?.map((offset) => text[offset - node.range.start])).toEqual([...String(node.value)]);
  expect(reference("<<EOF\n a ${var.b}\nEOF").arguments).toMatchObject([
    { value: " a " },
    { text: "var.b" },
    { value: "\n" },
  ]);
  expect(scalar("<<EOF\nEOF").value).toBe("");
});

test("a block's keyword inside a heredoc or a comment cuts nothing", () => {
  const text = `resource "a" "b" {
  doc = <<EOT
resource "c" "d" {
}
EOT
  /*
resource "e" "f" {
*/
  arn = "arn:aws:s3:::x/*"
  end = 1 # cat <<EOT
}
resource "g" "h" {}
`;
  const { root, problems } = parse(text);
  expect(problems).toBe(0);
  expect(root.kind === "map" ? root.entries.map(({ labels }) => labels?.[1]?.text) : []).toEqual(["b", "h"]);
});

test("a heredoc may end the file, and lines may end with CRLF", () => {
  expect(parse("x = <<EOF\na\nEOF")).toMatchObject({ problems: 0, root: { entries: [{ value: { value: "a\n" } }] } });
  const crlf = parse('\uFEFFx = <<EOF\r\na\r\nEOF\r\ny = "b"\r\n');
  expect(crlf).toMatchObject({
    problems: 0,
    root: { entries: [{ value: { value: "a\r\n" } }, { value: { value: "b" } }] },
  });
});

test("an unchanged block is the same object, a moved one has moved", () => {
  const first = 'resource "a" "b" {\n  x = 1\n}\n';
  const second = 'resource "c" "d" {\n  y = ["${var.z}"]\n}\n';
  const before = parse(first + second).root;
  const after = parse(first.replace("1", "22") + second).root;
  expect(after).toEqual(parse(`${first.replace("1", "22")}${second}`).root);
  expect(parse(first + second).root).toEqual(before);
});

const pieces = fc.constantFrom(
  ...'{ } [ ] ( ) " = . , : ? ${ %{ ~ <<EOF <<-EOF EOF \\ # // /* */ - ! && * ... for in if => true null 1 0x1F 1.5e9 a aws_x.b var.c é 😀 \r\n \t'
    .split(" ")
    .concat("\n", "\n", "  ", '\nresource "a" "b" {\n', "\n}\n", "\nx = ", "\u0000", "\ufeff"),
);

test("anything parses, and every range is of the file", () => {
  const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "binary", maxLength: 80 })), (source) => {
      const { roots, problems } = hcl.parse({ uri: "file:///a.tf", text: source });
      for (const root of roots) check(root, source);
      for (const { range } of problems) inside(range, source);
    }),
    { numRuns: 1500 },
  );
});

test("deep nesting is left unread rather than followed", () => {
  expect(parse(`x = ${"[".repeat(5000)}`).problems).toBe(1);
  expect(parse(`x = ${"(".repeat(5000)}${")".repeat(5000)}`).problems).toBe(1);
});

function inside({ start, end }: { start: number; end: number }, source: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(source.length);
}

function check(node: Node, source: string): void {
  inside(node.range, source);
  if (node.kind === "scalar" && typeof node.value === "string") {
    const { contentStart, value, offsets } = node;
    if (contentStart !== undefined) expect(source.slice(contentStart, contentStart + value.length)).toBe(value);
    if (offsets !== undefined) expect(offsets.length).toBe(value.length);
  }
  const children =
    node.kind === "map" ? node.entries.map((entry) => entry.value) : node.kind === "sequence" ? node.items : [];
  for (const child of node.kind === "reference" ? node.arguments : children) check(child, source);
  if (node.kind === "map") for (const { keyRange } of node.entries) inside(keyRange, source);
}
