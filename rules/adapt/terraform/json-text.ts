import type { Node } from "../../model/node.ts";
import type { MapValue, Property, Value } from "../../model/value.ts";
import { UNKNOWN_PIECE } from "../../model/value.ts";
import { parseEmbeddedJson, parseTemplateJson } from "../../parse/embedded-json.ts";
import { origin, unknown } from "./context.ts";
import type { Context } from "./context.ts";
import { textIn } from "./known.ts";

/** The document in a string, a heredoc or a template of JSON, each value where it stands; undefined where it is none. */
export function jsonValue(context: Context, node: Node | undefined): Value | undefined {
  if (node?.kind === "scalar") {
    const document = parseEmbeddedJson(node);
    return document === undefined ? undefined : plainValue(context, document);
  }
  if (node?.kind !== "reference" || node.name !== "template") return undefined;
  const document = parseTemplateJson(node, (part) => textIn(context.resolve(context, part)) ?? UNKNOWN_PIECE);
  return document === undefined ? undefined : plainValue(context, document);
}

/** JSON as a value: no intrinsics; strings with a hole are unknown but for their text. */
function plainValue(context: Context, node: Node): Value {
  const at = origin(context, node.range);
  switch (node.kind) {
    case "map": {
      const entries = new Map<string, Property>();
      for (const entry of node.entries) {
        if (entry.value.kind === "scalar" && entry.value.value === null) continue;
        entries.set(entry.key, { key: origin(context, entry.keyRange), value: plainValue(context, entry.value) });
      }
      return { is: "map", entries, at, node } satisfies MapValue;
    }
    case "sequence":
      return { is: "list", items: node.items.map((item) => plainValue(context, item)), at, node };
    case "scalar": {
      const value = node.value ?? "";
      if (typeof value === "string" && value.includes(UNKNOWN_PIECE))
        return unknown(context, node, "${…}", { text: value });
      return { is: "scalar", value, at, node };
    }
    case "reference":
      return unknown(context, node, node.text);
  }
}
