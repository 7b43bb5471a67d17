import type { ReferenceNode } from "../../model/node.ts";
import type { ListValue, MapValue, Property, Unknown, Value } from "../../model/value.ts";
import { isRefused, origin, unknown } from "./context.ts";
import type { Context } from "./context.ts";
import { scalarOf, textIn } from "./known.ts";

/** Where a function is called. */
export interface Site {
  readonly context: Context;
  readonly node: ReferenceNode;
}

type Given = readonly (Value | undefined)[];

/** A function over values that keeps where each of them comes from; undefined where the answer is not known. */
export type CollectionFunction = (given: Given, site: Site) => Value | "null" | undefined;

/** Terraform's functions over lists and maps, as far as settings are written with them. */
export const collections: Readonly<Record<string, CollectionFunction>> = {
  concat: (given, site) =>
    list(
      given.flatMap((value) => itemsOf(value, site)),
      site,
    ),
  flatten: ([value], site) => (value?.is === "list" ? list(flat(value), site) : undefined),
  toset: ([value]) => value,
  tolist: ([value]) => value,
  tomap: ([value]) => value,
  distinct: ([value]) => value,
  sort: ([value]) => value,
  reverse: ([value], site) => (value?.is === "list" ? list([...value.items].reverse(), site) : undefined),
  compact: ([value], site) =>
    value?.is === "list"
      ? list(
          value.items.filter((item) => scalarOf(item) !== ""),
          site,
        )
      : undefined,
  merge: (given, site) => merged(given, site),
  "merge...": ([value], site) => (value?.is === "list" ? merged(value.items, site) : undefined),
  lookup: ([map, key, otherwise]) => {
    const name = textIn(key);
    if (map?.is !== "map" || map.opaque !== undefined || name === undefined) return undefined;
    return map.entries.get(name)?.value ?? otherwise ?? "null";
  },
  element: ([value, index]) => {
    const at = Number(scalarOf(index));
    return value?.is === "list" && value.items.length > 0 ? value.items[at % value.items.length] : undefined;
  },
  one: ([value]) =>
    value?.is === "list" && value.items.length === 0 ? "null" : value?.is === "list" ? value.items[0] : undefined,
  coalesce: (given) => firstOf(given, (value) => scalarOf(value) !== ""),
  coalescelist: (given) => firstOf(given, (value) => value.is !== "list" || value.items.length > 0),
  try: (given) => {
    const answer = given.find((value) => !isRefused(value));
    return given.length > 0 && answer === undefined ? "null" : answer?.is === "unknown" ? undefined : answer;
  },
  length: ([value], site) => {
    const length =
      value?.is === "list"
        ? value.items.length
        : value?.is === "map" && value.opaque === undefined
          ? value.entries.size
          : undefined;
    return length === undefined ? undefined : scalar(length, site);
  },
  contains: ([value, item], site) => {
    const [text, items] = [textIn(item), value?.is === "list" ? value.items.map(textIn) : [undefined]];
    if (text === undefined) return undefined;
    return items.includes(text) ? scalar(true, site) : items.includes(undefined) ? undefined : scalar(false, site);
  },
  keys: ([value], site) =>
    value?.is === "map" && value.opaque === undefined
      ? list(
          [...value.entries.keys()].map((key) => scalar(key, site)),
          site,
        )
      : undefined,
  values: ([value], site) =>
    value?.is === "map" && value.opaque === undefined
      ? list(
          [...value.entries.values()].map((property) => property.value),
          site,
        )
      : undefined,
  split: ([by, text], site) => {
    const [separator, whole] = [textIn(by), textIn(text)];
    return separator === undefined || whole === undefined
      ? undefined
      : list(
          whole.split(separator).map((part) => scalar(part, site)),
          site,
        );
  },
};

function scalar(value: string | number | boolean, { context, node }: Site): Value {
  return { is: "scalar", value, at: origin(context, node.range), node };
}

function list(items: readonly Value[], { context, node }: Site): ListValue {
  return { is: "list", items, at: origin(context, node.range), node };
}

/** The items of a list; what is not known may hold any items, of which one stands for all. */
function itemsOf(value: Value | undefined, { context, node }: Site): readonly Value[] {
  if (value === undefined) return [];
  if (value.is === "list") return value.items;
  return [value.is === "unknown" || value.is === "choice" ? value : unknown(context, node, node.text)];
}

function flat(value: ListValue): readonly Value[] {
  return value.items.flatMap((item) => (item.is === "list" ? flat(item) : [item]));
}

function merged(given: Given, { context, node }: Site): MapValue {
  const entries = new Map<string, Property>();
  let opaque: Unknown | undefined;
  for (const value of given) {
    if (value?.is === "map") {
      for (const [key, property] of value.entries) entries.set(key, property);
      opaque ??= value.opaque;
    } else if (value !== undefined) {
      opaque ??= { because: "reference", to: node.text };
      // What is not known may set any key again.
      entries.clear();
    }
  }
  return { is: "map", entries, at: origin(context, node.range), node, ...(opaque === undefined ? {} : { opaque }) };
}

/** The first value that is set and counts; an unknown one may be the answer, so that nothing after it is. */
function firstOf(given: Given, counts: (value: Value) => boolean): Value | "null" | undefined {
  for (const value of given) {
    if (value === undefined) continue;
    if (value.is === "unknown" || value.is === "choice") return undefined;
    if (counts(value)) return value;
  }
  return "null";
}
