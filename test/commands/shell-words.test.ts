import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shellCommands } from "../../rules/commands/shell-words.ts";

const words = (text: string) => shellCommands(text).map((command) => command.map((word) => word.text));

describe("shell words", () => {
  it.each<readonly [string, readonly (readonly string[])[]]>([
    ["a b  c", [["a", "b", "c"]]],
    ["a 'b c' \"d e\"", [["a", "b c", "d e"]]],
    ["a b\\ c", [["a", "b c"]]],
    ["a \\\n  b", [["a", "b"]]],
    ["a \\\r\n  b\r\nc", [["a", "b"], ["c"]]],
    ["a; b && c || d | e & f", [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]]],
    ["a # b\nc#d", [["a"], ["c#d"]]],
    ["a '#b'", [["a", "#b"]]],
    ['a "b\\"c"', [["a", 'b"c']]],
    [
      "a $(b c) d",
      [
        ["b", "c"],
        ["a", "\uFFFC", "d"],
      ],
    ],
    [
      'a "x$(b "c d")"',
      [
        ["b", "c d"],
        ["a", "x\uFFFC"],
      ],
    ],
    ["a $b ${c} \"$d\" '$e'", [["a", "\uFFFC", "\uFFFC", "\uFFFC", "$e"]]],
    [
      "a `b c`",
      [
        ["b", "c"],
        ["a", "\uFFFC"],
      ],
    ],
    ["cat <<EOF\na b\nEOF\nc", [["cat"], ["c"]]],
    ["sh <<-'EOF'\na b\n\tEOF\nc", [["sh"], ["a", "b"], ["EOF"], ["c"]]],
    ["(a; b)", [["a"], ["b"]]],
    ["a 'b", [["a", "b"]]],
    ['a "b', [["a", "b"]]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("know where they stand", () => {
    const text = "x=$(aws kms 'list-keys')\necho \"a b\"";
    for (const word of shellCommands(text).flat())
      expect(text.slice(word.range.start, word.range.end)).toContain(word.text.replaceAll("\uFFFC", ""));
  });

  it("end with any text", () => {
    const pieces = fc.constantFrom(
      "$(",
      ")",
      "'",
      '"',
      "`",
      "\\",
      "\n",
      "<<EOF",
      "EOF",
      "#",
      "${",
      "}",
      " ",
      "aws",
      "|",
      "\r\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        for (const { range } of shellCommands(text).flat()) {
          expect(range.start).toBeLessThanOrEqual(range.end);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
