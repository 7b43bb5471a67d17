import type { Node, SourceFile } from "#rules";
import { parseYaml } from "../../rules/parse/yaml.ts";

/** The same CloudFormation template in JSON, short forms written long; undefined where a file is no YAML template. */
export function asJson(file: SourceFile): SourceFile | undefined {
  const root = /\.ya?ml$/.test(file.uri) ? parseYaml(file).roots[0] : undefined;
  if (root?.kind !== "map" || !root.entries.some(({ key }) => key === "Resources")) return undefined;
  return {
    uri: file.uri.replace(/\.ya?ml$/, ".from-yaml.json"),
    text: `${JSON.stringify(plain(root), undefined, 2)}\n`,
  };
}

function plain(node: Node): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "sequence":
      return node.items.map(plain);
    case "map":
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
    case "reference": {
      const [only, ...rest] = node.arguments;
      if (node.name === "Fn::GetAtt") return { "Fn::GetAtt": node.text.split(".") };
      const value = only === undefined ? node.text : rest.length === 0 ? plain(only) : node.arguments.map(plain);
      return { [node.name]: value };
    }
  }
}
