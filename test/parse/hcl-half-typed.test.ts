import { expect, test } from "vitest";
import type { Node } from "../../rules/model/node.ts";
import { entryOf } from "../../rules/model/node.ts";
import { testHclParser } from "../support/hcl-parser.ts";

const hcl = await testHclParser();

const before = `resource "aws_s3_bucket" "first" {
  bucket = "first"
`;
const after = `  force_destroy = true

  versioning {
    enabled = false
  }
}

resource "aws_db_instance" "second" {
  publicly_accessible = true
}
`;

const kinds: Readonly<Record<string, string>> = {
  "a bare word": "  acl\n",
  "no value": "  acl =\n",
  "a quote": '  acl = "\n',
  "an unclosed string": '  acl = "private\n',
  "an open block": "  lifecycle {\n",
  "an open object": "  tags = {\n",
  "an open object with an item": '  tags = {\n    Name = "x"\n',
  "an open list": "  ids = [\n",
  "an open list with an item": '  ids = ["a",\n',
  "an open call": "  acl = lower(\n",
  "an open heredoc": "  policy = <<EOF\n",
  "a dangling dot": "  acl = aws_s3_bucket.\n",
  "an open interpolation": '  acl = "x-${var.\n',
  "a closing brace too many": "  }\n",
  "an operator without its right side": "  acl = var.a ?\n",
  "a block with a bare label": '  dynamic "x"\n',
  punctuation: "  acl = = 3\n",
  "an item half typed": '  tags = {\n    Name = "x"\n    Own\n    Team = "y"\n  }\n',
};

test.each(Object.entries(kinds))("%s loses nothing but itself", (_, typed) => {
  const text = before + typed + after;
  const { roots, problems } = hcl.parse({ uri: "file:///a.tf", text });
  const [first, second] = blocks(roots[0]);
  expect(entryOf(first, "bucket")?.value).toMatchObject({ value: "first" });
  expect(entryOf(first, "force_destroy")?.value).toMatchObject({ value: true });
  expect(entryOf(entryOf(first, "versioning")?.value, "enabled")?.value).toMatchObject({ value: false });
  expect(entryOf(second, "publicly_accessible")?.value).toMatchObject({ value: true });
  expect(problems.length).toBeGreaterThan(0);
  for (const { range } of problems) {
    expect(range.start).toBeGreaterThanOrEqual(before.length);
    expect(range.end).toBeLessThanOrEqual(text.length);
  }
});

test.each(['resource "aws_s3_bucket"\n', 'resource "aws_s3_bucket" "x"\n', "resource\n", "reso\n", "locals\n\n"])(
  "a half-typed header %j leaves the next block whole",
  (typed) => {
    const { roots } = hcl.parse({ uri: "file:///a.tf", text: typed + before + after });
    const [first, second] = blocks(roots[0]);
    expect(entryOf(first, "force_destroy")?.value).toMatchObject({ value: true });
    expect(entryOf(second, "publicly_accessible")?.value).toMatchObject({ value: true });
  },
);

test("an item half typed in an object leaves the other items", () => {
  const { roots } = hcl.parse({ uri: "file:///a.tf", text: before + (kinds["an item half typed"] ?? "") + after });
  const tags = entryOf(blocks(roots[0])[0], "tags")?.value;
  expect(entryOf(tags, "Name")?.value).toMatchObject({ value: "x" });
  expect(entryOf(tags, "Team")?.value).toMatchObject({ value: "y" });
});

test("a block without its closing brace ends before the next block", () => {
  const text = `${before}\n${after.slice(after.indexOf("resource"))}`;
  const [first, second] = blocks(hcl.parse({ uri: "file:///a.tf", text }).roots[0]);
  expect(entryOf(first, "bucket")?.value).toMatchObject({ value: "first" });
  expect(entryOf(second, "publicly_accessible")?.value).toMatchObject({ value: true });
});

function blocks(root: Node | undefined): readonly Node[] {
  return root?.kind === "map" ? root.entries.flatMap(({ labels, value }) => (labels?.length === 2 ? [value] : [])) : [];
}
