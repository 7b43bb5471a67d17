import { expect, it } from "vitest";
import type { Finding } from "#rules";
import { ignoreComment } from "../../server/code-actions/ignore-edits.ts";
import { edited } from "./fake-rampart.ts";

/** The text after accepting a finding on the first `HERE`, or undefined where no comment can stand there. */
function accepted(name: string, text: string, languageId?: string): string | undefined {
  const uri = `file:///work/${name}`;
  const start = text.indexOf("HERE");
  const finding: Finding = {
    rule: "s3/versioning",
    aliases: [],
    severity: "low",
    message: "",
    at: { in: "file", uri, range: { start, end: start + 4 } },
    related: [],
    fixes: [],
    fingerprint: "",
  };
  const edit = ignoreComment(finding, { uri, text, ...(languageId === undefined ? {} : { languageId }) });
  return edit === undefined ? undefined : edited(text, [edit]);
}

it.each([
  ["a.yaml", "a:\n  b: HERE\n", "a:\n  # rampart:ignore s3/versioning -- reason\n  b: HERE\n"],
  ["main.tf", "x {\n\ty = HERE\n}\n", "x {\n\t# rampart:ignore s3/versioning -- reason\n\ty = HERE\n}\n"],
  ["a.ts", "const x = 'HERE';\r\n", "// rampart:ignore s3/versioning -- reason\r\nconst x = 'HERE';\r\n"],
  ["a.py", "if x:\n    y = 'HERE'\n", "if x:\n    # rampart:ignore s3/versioning -- reason\n    y = 'HERE'\n"],
  [".env.local", "X=HERE\n", "# rampart:ignore s3/versioning -- reason\nX=HERE\n"],
  ["a.sql", "select 'HERE'\n", "-- rampart:ignore s3/versioning -- reason\nselect 'HERE'\n"],
  ["a.html", "<p>HERE\n", "<!-- rampart:ignore s3/versioning -- reason -->\n<p>HERE\n"],
  ["a.css", "a { b: HERE }\n", "/* rampart:ignore s3/versioning -- reason */\na { b: HERE }\n"],
])("writes a comment of the language into %s", (name, text, wanted) => {
  expect(accepted(name, text)).toBe(wanted);
});

it("takes the language of a document without a name", () => {
  expect(accepted("Untitled-1", "a: HERE\n", "yaml")).toBe("# rampart:ignore s3/versioning -- reason\na: HERE\n");
  expect(accepted("Untitled-1", "HERE\n", "plaintext")).toBeUndefined();
});

it.each([
  ["a.json", '{ "a": "HERE" }\n'],
  ["a.yaml", "a:\n  policy: |\n    {\n      HERE\n    }\n"],
  ["a.yaml", "a:\n  - >-\n    HERE\n"],
  ["main.tf", "x {\n  y = <<EOF\n    HERE\nEOF\n}\n"],
])("writes none where it would be text: %s %j", (name, text) => {
  expect(accepted(name, text)).toBeUndefined();
});

it("writes one after a heredoc has ended", () => {
  expect(accepted("main.tf", "y = <<EOF\n  a\nEOF\nz = HERE\n")).toBe(
    "y = <<EOF\n  a\nEOF\n# rampart:ignore s3/versioning -- reason\nz = HERE\n",
  );
});
