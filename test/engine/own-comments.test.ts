import { describe, expect, it } from "vitest";
import { lineIndex } from "#rules";
import { ownComments } from "../../rules/engine/own-comments.ts";

/** `names | reason | until | lines`, one a comment. */
function read(name: string, text: string): readonly string[] {
  return ownComments(`file:///work/${name}`, text, lineIndex(text)).map(({ names, reason, until, reach }) =>
    [
      names.join("+"),
      reason ?? "-",
      until ?? "-",
      reach.is === "lines" ? reach.lines.map((line) => line + 1).join(",") : reach.is,
    ].join(" | "),
  );
}

describe("the comment syntaxes", () => {
  it.each([
    ["a.yaml", "# rampart:ignore s3/versioning -- why\nx: 1\n"],
    ["a.tf", "# rampart:ignore s3/versioning -- why\nx\n"],
    ["a.tf", "// rampart:ignore s3/versioning -- why\nx\n"],
    ["a.tf", "/* rampart:ignore s3/versioning -- why */\nx\n"],
    ["a.ts", "// rampart:ignore s3/versioning -- why\nx\n"],
    ["a.ts", "/**\n"],
    ["a.html", "<!-- rampart:ignore s3/versioning -- why -->\nx\n"],
    ["a.sql", "-- rampart:ignore s3/versioning -- why\nx\n"],
    ["a.ini", "; rampart:ignore s3/versioning -- why\nx\n"],
    ["a.bat", "REM rampart:ignore s3/versioning -- why\r\nx\r\n"],
    ["a.j2", "{# rampart:ignore s3/versioning -- why #}\nx\n"],
    ["Dockerfile", "# rampart:ignore s3/versioning -- why\nx\n"],
  ])("%s: %j", (name, text) => {
    expect(read(name, text)).toEqual(text.includes("rampart:") ? ["s3/versioning | why | - | 1,2"] : []);
  });

  it("knows a line within a block comment", () => {
    expect(read("a.java", "/*\n * rampart:ignore s3/versioning -- why\n */\nx\n")).toEqual([
      "s3/versioning | why | - | 2,4",
    ]);
  });
});

describe("what it says", () => {
  it.each([
    ["s3/versioning,kms/rotation -- two of them", "s3/versioning+kms/rotation | two of them | - | 1,2"],
    ["s3/versioning , CKV_AWS_7 -- two", "s3/versioning+CKV_AWS_7 | two | - | 1,2"],
    ["S3.14 -- a peer's id", "S3.14 | a peer's id | - | 1,2"],
    ["s3/* -- all of a service", "s3/* | all of a service | - | 1,2"],
    ["s3/versioning until 2027-01-31 -- why", "s3/versioning | why | 2027-01-31 | 1,2"],
    ["s3/versioning -- why until 2027-01-31", "s3/versioning | why | 2027-01-31 | 1,2"],
    ["s3/versioning -- why (until 2027-01-31)", "s3/versioning | why | 2027-01-31 | 1,2"],
    ["s3/versioning -- kept until somebody asks", "s3/versioning | kept until somebody asks | - | 1,2"],
    ["s3/versioning until soon -- why", "s3/versioning | why | soon | 1,2"],
    ["s3/versioning — a dash will do", "s3/versioning | a dash will do | - | 1,2"],
    ["s3/versioning --", "s3/versioning | - | - | 1,2"],
    ["s3/versioning", "s3/versioning | - | - | 1,2"],
    ["s3/versioning because", "s3/versioning | - | - | 1,2"],
  ])("%s", (comment, expected) => {
    expect(read("a.yaml", `# rampart:ignore ${comment}\nx: 1\n`)).toEqual([expected]);
  });

  it("may hold for the file", () => {
    expect(read("a.yaml", "x: 1\n# rampart:ignore-file s3/versioning -- why\n")).toEqual([
      "s3/versioning | why | - | file",
    ]);
  });
});

describe("where it counts", () => {
  it("behind code it is about its line, alone about the next line that is no comment", () => {
    expect(read("a.yaml", "x: 1 # rampart:ignore s3/versioning -- why\ny: 2\n")).toEqual([
      "s3/versioning | why | - | 1",
    ]);
    expect(read("a.yaml", "  # rampart:ignore s3/versioning -- why\n  # more\n\n  y: 2\n")).toEqual([
      "s3/versioning | why | - | 1,4",
    ]);
  });

  it("is no comment in a string, in prose or in another language", () => {
    const ours = "rampart:ignore s3/versioning -- why";
    expect(read("a.ts", `const a = "# ${ours}";\n`)).toEqual([]);
    expect(read("a.ts", `const a = "// ${ours}";\n`)).toEqual([]);
    expect(read("a.ts", `const a = \`\n# ${ours}\n\`;\n`)).toEqual([]);
    expect(read("a.py", `a = "// ${ours}"\n`)).toEqual([]);
    expect(read("a.json", `{"a": "# ${ours}"}\n`)).toEqual([]);
    expect(read("a.md", `Write ${ours} above the line.\n`)).toEqual([]);
    expect(read("a.yaml", "# rampart:ignore comments need a reason\n")).toEqual([]);
    expect(read("a.yaml", "# rampart:ignored s3/versioning -- why\n")).toEqual([]);
  });

  it("takes no time on long lines", () => {
    const long = `${"x ".repeat(200_000)}# rampart:ignore ${"a/b,".repeat(100_000)}c/d -- why`;
    const started = performance.now();
    read("a.yaml", `${long}\n${"# rampart:ignore until until ".repeat(10_000)}\n`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
