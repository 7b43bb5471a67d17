import { fileOffset } from "../../parse/embedded-json.ts";
import type { Node, ReferenceNode, ScalarNode } from "../../model/node.ts";

/** The JSON form's values as expressions: a string with `${…}` is a template. Only traversals are read from it. */
export function jsonExpression(node: Node): Node {
  switch (node.kind) {
    case "map":
      return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: jsonExpression(entry.value) })) };
    case "sequence":
      return { ...node, items: node.items.map(jsonExpression) };
    case "scalar":
      return typeof node.value === "string" && /[$%]\{/.test(node.value) ? template(node, node.value) : node;
    case "reference":
      return node;
  }
}

const traversal =
  /^\s*[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_*][\p{L}\p{N}_-]*|\.\d+|\[\d+\]|\["[^"]*"\]|\[\*\]|\[[\w.]+\])+\s*$/u;

function template(node: ScalarNode, text: string): Node {
  let from = 0;
  const parts = pieces(text).map((part): Node => {
    const start = from;
    from += part.length;
    if (!part.startsWith("${") && !part.startsWith("%{")) return literal(node, part, start);
    const range = { start: fileOffset(node, start), end: fileOffset(node, from) };
    const inner = part.slice(2, -1).trim();
    const name = part.startsWith("${") && traversal.test(inner) ? (/\*/.test(inner) ? "splat" : "traversal") : "unread";
    return { kind: "reference", range, name, text: inner, arguments: [] } satisfies ReferenceNode;
  });
  const [only] = parts;
  if (parts.length === 1 && only?.kind === "scalar") return { ...node, value: only.value };
  return { kind: "reference", range: node.range, name: "template", text, arguments: parts };
}

/** A literal stretch of a string, each of its units where it stands. */
function literal(node: ScalarNode, part: string, start: number): ScalarNode {
  const value = part.replaceAll("$${", "${");
  const offsets: number[] = [];
  for (let unit = 0; unit < part.length; unit += 1)
    if (!part.startsWith("$${", unit)) offsets.push(fileOffset(node, start + unit));
  return { kind: "scalar", range: node.range, value, style: "plain", offsets };
}

/** Literal text and `${…}` in turn; braces nest. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!/^[$%]\{/.test(text.slice(at, at + 2)) || /[$%]/.test(text[at - 1] ?? "")) continue;
    const end = closing(text, at + 1);
    if (at > from) found.push(text.slice(from, at));
    found.push(text.slice(at, end));
    from = end;
    at = end - 1;
  }
  return from < text.length ? [...found, text.slice(from)] : found;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    else if (text[at] === "}" && --depth === 0) return at + 1;
  }
  return text.length;
}
