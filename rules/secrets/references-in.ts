import type { Node, ReferenceNode, ScalarNode } from "../model/node.ts";
import type { Range } from "../model/range.ts";
import { fileOffset } from "../parse/embedded-json.ts";

/** What a value names: logical ids and attributes (`Db`, `Keys.SecretAccessKey`), or Terraform's traversals (`var.x`). */
export function namesIn(node: Node | undefined): readonly string[] {
  switch (node?.kind) {
    case "map":
      return node.entries.flatMap(({ value }) => namesIn(value));
    case "sequence":
      return node.items.flatMap(namesIn);
    case "reference":
      return [...ownNames(node), ...node.arguments.flatMap(namesIn)];
    default:
      return [];
  }
}

function ownNames({ name, text, arguments: [first] }: ReferenceNode): readonly string[] {
  switch (name) {
    case "Ref":
    case "Fn::GetAtt":
    case "traversal":
    case "splat":
      return [text];
    case "Fn::Sub": {
      const template = first?.kind === "scalar" ? String(first.value) : text;
      return [...template.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, inner = ""]) => inner.trim());
    }
    default:
      return [];
  }
}

/** The texts that stand in a value, also as arguments of functions. */
export function textsIn(node: Node | undefined): readonly ScalarNode[] {
  switch (node?.kind) {
    case "scalar":
      return typeof node.value === "string" ? [node] : [];
    case "map":
      return node.entries.flatMap(({ value }) => textsIn(value));
    case "sequence":
      return node.items.flatMap(textsIn);
    case "reference":
      return node.arguments.flatMap(textsIn);
    default:
      return [];
  }
}

/** Where a stretch of a text stands in its file. */
export function placeIn(text: ScalarNode, { start, end }: Range): Range {
  return { start: fileOffset(text, start), end: fileOffset(text, Math.max(start, end - 1)) + 1 };
}
