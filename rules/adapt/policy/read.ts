import type { Node, ScalarNode } from "../../model/node.ts";
import type { Origin } from "../../model/origin.ts";
import type { Item } from "../../model/policy.ts";
import { UNKNOWN_PIECE } from "../../model/value.ts";
import type { MapValue, Property, Value } from "../../model/value.ts";
import { parseEmbeddedJson } from "../../parse/embedded-json.ts";

/** A value without its conditions: of a choice the first branch that says something. Unknown stays unknown. */
export function settled(value: Value | undefined): Value | undefined {
  if (value?.is !== "choice") return value;
  return value.branches.map((branch) => settled(branch.value)).find((inner) => inner !== undefined);
}

/** The documents that a value may be: every branch of a choice. */
export function documentsIn(value: Value | undefined): readonly Value[] {
  if (value?.is === "choice") return value.branches.flatMap((branch) => documentsIn(branch.value));
  return value === undefined ? [] : [value];
}

/** The maps in a value: itself, or the items of a list, every branch of a choice among them. */
export function mapsIn(value: Value | undefined): readonly MapValue[] {
  switch (value?.is) {
    case "map":
      return [value];
    case "list":
      return value.items.flatMap(mapsIn);
    case "choice":
      return value.branches.flatMap((branch) => mapsIn(branch.value));
    default:
      return [];
  }
}

/** The strings in a value, with U+FFFC for their unknown pieces; every branch of a choice counts. */
export function itemsIn(value: Value | undefined): readonly Item[] {
  switch (value?.is) {
    case "scalar":
      return [itemOf(String(value.value), value)];
    case "unknown":
      return [{ ...(value.text === undefined ? {} : { text: value.text }), known: false, at: value.at, value }];
    case "list":
      return value.items.flatMap(itemsIn);
    case "choice":
      return value.branches.flatMap((branch) => itemsIn(branch.value));
    default:
      return [];
  }
}

function itemOf(text: string, value: Value): Item {
  return text.includes(UNKNOWN_PIECE)
    ? { text, known: false, at: value.at, value }
    : { text, known: true, at: value.at, value };
}

/** The property of a map whose key is `name` in any case: AWS takes some elements in any case, typos are shown elsewhere. */
export function propertyOf(map: MapValue, name: string): Property | undefined {
  const exact = map.entries.get(name);
  if (exact !== undefined) return exact;
  for (const [key, property] of map.entries) if (key.toLowerCase() === name.toLowerCase()) return property;
  return undefined;
}

/** A document that may be written as JSON text: the map that the text holds. `${…}` pieces of strings are unknown. */
export function documentOf(value: Value | undefined): Value | undefined {
  const plain = settled(value);
  const node = plain?.node;
  if (plain?.is === "map" || plain === undefined) return plain;
  const scalar = textNode(node);
  if (scalar !== undefined && plain.at.in === "file") {
    const inner = parseEmbeddedJson(scalar);
    return inner === undefined ? plain : plainValue(inner, plain.at);
  }
  if (plain.is === "scalar" && typeof plain.value === "string") return liveDocument(plain.value, plain.at) ?? plain;
  return plain;
}

/** The scalar of JSON text: a string, or the string of an `Fn::Sub`. */
function textNode(node: Node | undefined): ScalarNode | undefined {
  if (node?.kind === "scalar") return node;
  const [first] = node?.kind === "reference" && node.name === "Fn::Sub" ? node.arguments : [];
  return first?.kind === "scalar" ? first : undefined;
}

/** `${Name}` and `${AWS::Region}`, but not IAM's own `${aws:username}`, `${*}`, `${?}` and `${$}`. */
const placeholder = /\$\{(?![*?$]\}|[a-z0-9.-]+:(?!:))[^}]*\}/i;
const placeholders = new RegExp(placeholder.source, "gi");

/** A JSON tree as a value; `${…}` in strings is not known. */
export function plainValue(node: Node, at: Origin): Value {
  const here: Origin = at.in === "file" ? { ...at, range: node.range } : at;
  switch (node.kind) {
    case "scalar":
      if (node.value === null) return { is: "unknown", why: { because: "unsupported", what: "null" }, at: here, node };
      if (typeof node.value === "string" && placeholder.test(node.value)) {
        const text = node.value.replaceAll(placeholders, UNKNOWN_PIECE);
        return { is: "unknown", why: { because: "reference", to: "a variable" }, at: here, node, text };
      }
      return { is: "scalar", value: node.value, at: here, node };
    case "sequence":
      return { is: "list", items: node.items.map((item) => plainValue(item, at)), at: here, node };
    case "map": {
      const key = (range: Node["range"]): Origin => (at.in === "file" ? { ...at, range } : at);
      const entries = new Map(
        node.entries.map((entry): [string, Property] => [
          entry.key,
          { key: key(entry.keyRange), value: plainValue(entry.value, at) },
        ]),
      );
      return { is: "map", entries, at: here, node };
    }
    case "reference":
      return { is: "unknown", why: { because: "reference", to: node.name }, at: here, node };
  }
}

/** A document as the API gives it: JSON text, percent-encoded where it starts with a percent sign. */
function liveDocument(text: string, at: Origin): Value | undefined {
  try {
    return jsonValue(JSON.parse(text.startsWith("%") ? decodeURIComponent(text) : text), at);
  } catch {
    return undefined;
  }
}

/** Plain JSON as a value, all of it at one place. */
export function jsonValue(json: unknown, at: Origin): Value | undefined {
  if (typeof json === "string" || typeof json === "number" || typeof json === "boolean")
    return { is: "scalar", value: json, at };
  if (Array.isArray(json)) return { is: "list", items: json.flatMap((item) => jsonValue(item, at) ?? []), at };
  if (typeof json !== "object" || json === null) return undefined;
  const entries = new Map<string, Property>();
  for (const [key, item] of Object.entries(json)) {
    const value = jsonValue(item, at);
    if (value !== undefined) entries.set(key, { key: at, value });
  }
  return { is: "map", entries, at };
}
