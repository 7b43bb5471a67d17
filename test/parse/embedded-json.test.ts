import fc from "fast-check";
import { expect, it } from "vitest";
import type { Node } from "../../rules/model/node.ts";
import { parseEmbeddedJson } from "../../rules/parse/embedded-json.ts";
import { parseJson } from "../../rules/parse/json.ts";
import { parseYaml } from "../../rules/parse/yaml.ts";
import { everyNode, shape } from "../support/trees.ts";

function inner(text: string, uri = "file:///a.yaml"): Node | undefined {
  const { roots } = (uri.endsWith("json") ? parseJson : parseYaml)({ uri, text });
  const scalars = roots.flatMap((tree) => [...everyNode(tree)]).filter((node) => node.kind === "scalar");
  return scalars.map(parseEmbeddedJson).find((node) => node !== undefined);
}

it.each([
  ["file:///a.yaml", 'a: |\n  {\n    "b": ["x", 1]\n  }\n'],
  ["file:///a.yaml", 'a: !Sub |\r\n    {\r\n      "b": ["x", 1]}\r\n'],
  ["file:///a.yaml", 'a: >-\n  { "b":\n    ["x", 1] }\n'],
  ["file:///a.yaml", 'a: \'{"b":\n  ["x", 1]}\'\n'],
  ["file:///a.yaml", 'a: "{\\"b\\": [\\"x\\", 1]}"\n'],
  ["file:///a.json", '{"a": "{\\n  \\"b\\": [\\"x\\", 1]\\n}"}'],
])("%s: %j", (uri, text) => {
  const tree = inner(text, uri);
  expect(shape(tree)).toBe('{b: ["x", 1]}');
  const written =
    tree === undefined
      ? []
      : [...everyNode(tree)].map(({ range }) => text.slice(range.start, range.end).replaceAll(/\s+/g, " "));
  expect(written.slice(2).map((one) => one.replaceAll("\\", ""))).toEqual(['"x"', "1"]);
});

it.each(["a: '{{resolve:ssm:x}}'", "a: '[section]'", "a: '{'", "a: text", "a: 1", "a: ''"])(
  "%j holds no JSON",
  (text) => {
    expect(inner(text)).toBeUndefined();
  },
);

it("keeps ${…} in strings, half-typed ends, and takes nothing for an intrinsic", () => {
  expect(shape(inner('a: !Sub \'{"Resource": "arn:${AWS::Partition}:s3:::x", "b": \''))).toBe(
    '{Resource: "arn:${AWS::Partition}:s3:::x", b: null}',
  );
  expect(shape(inner('a: \'{"b": {"Ref": "c"}}\''))).toBe('{b: {Ref: "c"}}');
});

it("puts every string at its own place in any JSON text", () => {
  const json = fc.json({ maxDepth: 3 }).filter((text) => /^[[{]/.test(text));
  fc.assert(
    fc.property(json, fc.constantFrom(undefined, 2), (value, indent) => {
      const content = JSON.stringify(JSON.parse(value), undefined, indent);
      const outer = JSON.stringify({ a: content });
      const tree = inner(outer, "file:///a.json");
      for (const node of tree === undefined ? [] : everyNode(tree)) {
        if (node.kind !== "scalar") continue;
        expect(JSON.parse(JSON.parse(`"${outer.slice(node.range.start, node.range.end)}"`))).toBe(node.value);
      }
      expect(tree === undefined ? undefined : shape(tree)).toBe(
        parseJson({ uri: "file:///b.json", text: content }).roots.map(shape).join(),
      );
    }),
    { numRuns: 300 },
  );
});
