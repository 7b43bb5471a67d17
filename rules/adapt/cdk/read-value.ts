import { Argument, Hole } from "../../data/cdk-map/mapped-module.ts";
import type { MappedProp, Template } from "../../data/cdk-map/mapped-module.ts";
import { plainName } from "../../data/cdk-map/names.ts";
import { entryOf } from "../../model/node.ts";
import type { MapNode, Node, ReferenceNode } from "../../model/node.ts";
import type { ListValue, MapValue, Property, ScalarValue, Value } from "../../model/value.ts";
import { SPREAD } from "../../parse/code/program.ts";
import { readProps } from "./read-props.ts";
import { amendedIn } from "./amended.ts";
import { mapNodeOf, originOf, symbolIn, unknownAt, wordOf } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { nativeWords } from "./shapes.ts";

const nothing: Pick<MappedProp, "words"> = {};

/** What an expression says in a property; undefined where it writes nothing. */
export function readValue(reading: Reading, node: Node, prop: Omit<MappedProp, "to"> = nothing): Value | undefined {
  const value = readPlain(reading, node, prop);
  if (value === undefined || prop.as === undefined) return value;
  return filled(reading, prop.as, { node, given: [], value });
}

function readPlain(reading: Reading, written: Node, prop: Omit<MappedProp, "to">): Value | undefined {
  const node = reading.program.settled(written);
  const at = originOf(reading, written);
  const own = ownWord(reading, node, prop);
  if (own !== undefined)
    return own === null ? undefined : worded(filled(reading, own, { node: written, given: [] }), prop);
  switch (node.kind) {
    case "scalar":
      return node.value === null ? undefined : { is: "scalar", value: node.value, at, node: written };
    case "sequence":
      return list(
        node.items.flatMap((item) => readItem(reading, item, prop) ?? []),
        at,
        node,
      );
    case "map":
      return readMap(reading, node, prop);
    case "reference": {
      const word = wordOf(reading, node);
      // In Python a struct is a call.
      const struct = word === undefined ? mapNodeOf(reading, node) : undefined;
      if (struct !== undefined) return readMap(reading, struct, prop);
      if (word === undefined || amendedIn(reading.program).has(node))
        return unknownAt(reading, node.name === "name" ? node : written);
      if (word.says === null) return undefined;
      return worded(filled(reading, word.says, { node: written, given: word.given }), prop);
    }
  }
}

function list(items: readonly Value[], at: ListValue["at"], node: Node): ListValue {
  return { is: "list", items, at, node };
}

function readItem(reading: Reading, item: Node, { each, ...prop }: Omit<MappedProp, "to">): Value | undefined {
  const spread = item.kind === "reference" && item.name === "other";
  if (spread) return unknownAt(reading, item);
  return readPlain(reading, item, each === undefined ? prop : { ...prop, props: each });
}

function readMap(reading: Reading, node: MapNode, { props, every }: Omit<MappedProp, "to">): Value {
  if (props !== undefined) return readProps(reading, props, { node, at: originOf(reading, node) });
  if (every === undefined) return jsonMap(reading, node);
  const items = node.entries.flatMap(({ value }) => readPlain(reading, value, { props: every }) ?? []);
  return { is: "list", items, at: originOf(reading, node), node };
}

/** A map whose keys are its own: tags, conditions, variables, policies in JSON. */
function jsonMap(reading: Reading, node: MapNode): MapValue {
  const entries = new Map<string, Property>();
  let spread = false;
  for (const { key, keyRange, value } of node.entries) {
    if (key === SPREAD) {
      spread = true;
      continue;
    }
    const inner = readValue(reading, value);
    if (inner !== undefined) entries.set(key, { key: originOf(reading, { range: keyRange }), value: inner });
  }
  const opaque = spread ? { opaque: { because: "reference", to: SPREAD } as const } : {};
  return { is: "map", entries, at: originOf(reading, node), node, ...opaque };
}

/** What the property's own words make of a literal or a constant. */
function ownWord(reading: Reading, node: Node, { words }: Omit<MappedProp, "to">): Template | null | undefined {
  if (words === undefined) return undefined;
  if (node.kind === "scalar") return words[String(node.value)];
  const path = symbolIn(reading, node)?.path;
  return path === undefined ? undefined : words[path];
}

/** A scalar that code writes in words of its own knows them, for fixes. */
function worded(value: Value | undefined, prop: Omit<MappedProp, "to">): Value | undefined {
  const words = value?.is === "scalar" ? nativeWords(prop) : undefined;
  return value?.is === "scalar" && words !== undefined ? { ...value, words } : value;
}

/** What fills the holes of a template. */
export interface Filling {
  /** Where the result stands. */
  readonly node: Node;
  readonly given: readonly Node[];
  readonly value?: Value;
  readonly self?: ReferenceNode;
}

/** A template with its holes filled; undefined where that writes nothing. */
export function filled(reading: Reading, template: Template, filling: Filling): Value | undefined {
  const at = originOf(reading, filling.node);
  if (typeof template !== "object")
    return { is: "scalar", value: template, at, node: filling.node } satisfies ScalarValue;
  if (template instanceof Hole) {
    if (template.is === "value") return filling.value;
    return filling.self === undefined ? unknownAt(reading, filling.node) : unknownAt(reading, filling.self);
  }
  if (template instanceof Argument) return filledArgument(reading, template, filling);
  if (Array.isArray(template)) {
    const items = (template as readonly Template[]).flatMap((item) => filled(reading, item, filling) ?? []);
    return { is: "list", items, at };
  }
  const entries = new Map<string, Property>();
  for (const [key, inner] of Object.entries(template)) {
    // What a constant holds has no syntax of its own.
    const value: Value | undefined =
      typeof inner === "object" ? filled(reading, inner, filling) : { is: "scalar", value: inner, at };
    if (value !== undefined) entries.set(key, { key: at, value });
  }
  return { is: "map", entries, at };
}

function filledArgument(reading: Reading, argument: Argument, { node, given }: Filling): Value | undefined {
  const { index, name, before, after, props } = argument;
  const named = given.at(-1);
  const keyword = given.length > 0 && named?.kind === "map" ? entryByPlainName(named, name)?.value : undefined;
  if (props !== undefined) {
    const map = keyword ?? (mapNodeOf(reading, given[index]) === undefined ? named : given[index]);
    const written = mapNodeOf(reading, map);
    if (map !== undefined && written === undefined && given.length > index) return unknownAt(reading, map);
    return readProps(reading, props, { node: written, at: originOf(reading, written ?? node), call: node });
  }
  const found = keyword ?? given[index];
  if (found === undefined) return unknownAt(reading, node);
  const value = readValue(reading, found);
  if (before === "" && after === "") return value;
  if (value?.is !== "scalar") return unknownAt(reading, node);
  return { is: "scalar", value: `${before}${value.value}${after}`, at: originOf(reading, node), node };
}

function entryByPlainName(map: MapNode, name: string) {
  return entryOf(map, name) ?? map.entries.findLast(({ key }) => plainName(key) === plainName(name));
}
