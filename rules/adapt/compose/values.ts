import type { Node, ScalarNode } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { Range } from "../../model/range.ts";
import type { Property, Value } from "../../model/value.ts";
import { fileOffset } from "../../parse/embedded-json.ts";

/** A place in a compose file. */
export function originOf(uri: string, range: Range): FileOrigin {
  return { in: "file", uri, range };
}

/** Whether a text stands elsewhere and is only repeated here, by an alias or a merge key. */
export function isAlias(node: Node): boolean {
  return (
    node.kind === "scalar" &&
    typeof node.value === "string" &&
    node.contentStart === undefined &&
    node.offsets === undefined
  );
}

/** The value of a node, as compose reads it: `${NAME}` is known to the one who starts it, `${NAME:-x}` is `x` by default. */
export function plainValue(uri: string, node: Node): Value {
  const at = originOf(uri, node.range);
  switch (node.kind) {
    case "scalar":
      return node.value === null
        ? { is: "unknown", why: { because: "unsupported", what: "null" }, at, node }
        : textValue(uri, node, String(node.value), 0);
    case "sequence":
      return { is: "list", items: node.items.map((item) => plainValue(uri, item)), at, node };
    case "map": {
      const entries = node.entries.map(({ key, keyRange, value }): readonly [string, Property] => [
        key,
        { key: originOf(uri, keyRange), value: plainValue(uri, value) },
      ]);
      return { is: "map", entries: new Map(entries), at, node };
    }
    case "reference":
      return { is: "unknown", why: { because: "reference", to: node.text }, at, node };
  }
}

/** The text of a scalar from one of its units on; the place is that of the literal, without quotes. */
export function textValue(uri: string, node: ScalarNode, text: string, from: number): Value {
  const standard = /^\$\{(\w+):?-([^${}]*)\}$/.exec(text);
  const literal = standard?.[2] ?? text;
  const start = from + (standard === null ? 0 : text.length - literal.length - 1);
  const at = originOf(uri, { start: fileOffset(node, start), end: fileOffset(node, start + literal.length) });
  if (standard === null && /\$(?!\$)/.test(text.replaceAll("$$", "")))
    return { is: "unknown", why: { because: "reference", to: text }, at, node };
  return { is: "scalar", value: literal, at, node };
}
