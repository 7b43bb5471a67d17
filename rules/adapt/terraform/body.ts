import type { MapNode } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { MapValue, Property, Shape, TerraformKey, Value } from "../../model/value.ts";
import { bodiesNamed } from "./bodies.ts";
import type { Body } from "./bodies.ts";
import { origin } from "./context.ts";
import type { Context } from "./context.ts";
import { documentValue } from "./document-value.ts";
import type { Documents } from "./document-value.ts";
import { renamed, wordOf } from "./renamed.ts";

/** What reading a body needs beside the body. */
export interface Reading {
  readonly documents: Documents;
}

/** A body in CloudFormation's keys; what the shape does not name keeps Terraform's name. `at` names the body. */
export function bodyValue(body: Body, shape: Shape, at: FileOrigin, reading: Reading): MapValue {
  const entries = new Map<string, Property>();
  const read = new Set<string>();
  for (const [key, terraform] of Object.entries(shape.keys)) {
    for (const name of namesOf(terraform)) read.add(name.split(".")[0] ?? name);
    if (terraform.resource !== undefined) continue;
    const property = propertyOf(body, terraform, at, reading);
    if (property !== undefined) entries.set(key, property);
  }
  for (const { key } of body.node.entries) {
    if (read.has(key) || key === "dynamic") continue;
    const property = propertyOf(body, { name: key, ...(isBlock(body.node, key) ? { list: true } : {}) }, at, reading);
    if (property !== undefined) entries.set(key, property);
  }
  return { is: "map", entries, at, node: body.node, shape };
}

function isBlock(node: MapNode, name: string): boolean {
  return node.entries.some((entry) => entry.key === name && entry.labels !== undefined);
}

function namesOf({ name, also }: TerraformKey): readonly string[] {
  return also === undefined ? [name] : [name, ...also];
}

/** A property of a body as a table says it; undefined where nothing is written. */
function propertyOf(body: Body, key: TerraformKey, at: FileOrigin, reading: Reading): Property | undefined {
  if (key.name === "") {
    const value = bodyValue(body, key.shape ?? none, at, reading);
    return { key: at, value: key.list === true ? { is: "list", items: [value], at } : value };
  }
  const found = namesOf(key).flatMap((name) => named(body, name.split("."), key, reading));
  if (key.list !== true || key.block !== true) return found[0];
  const items = found.flatMap(({ value }) => (value.is === "list" ? value.items : [value]));
  const [first] = found;
  if (first === undefined || (found.length === 1 && first.value.is !== "map" && first.value.is !== "list"))
    return first;
  const shape = key.shape === undefined ? {} : { shape: key.shape };
  const node = found.length === 1 && first.value.node !== undefined ? { node: first.value.node } : {};
  return { key: first.key, value: { is: "list", items, at: first.key, ...node, ...shape } };
}

const none: Shape = { keys: {} };

/** What stands at a path of names: attributes and blocks, in order. */
function named(body: Body, path: readonly string[], key: TerraformKey, reading: Reading): readonly Property[] {
  const [name = "", ...rest] = path;
  const attribute = body.node.entries.findLast((entry) => entry.key === name && entry.labels === undefined);
  const inner = key.block === true || rest.length > 0 || isBlock(body.node, name) ? bodiesNamed(body, name) : [];
  if (rest.length > 0) return inner.flatMap((child) => named(child.body, rest, key, reading));
  const blocks = inner.flatMap(({ body: child, key: range }): readonly Property[] => {
    const at = origin(child.context, range);
    return [{ key: at, value: bodyValue(child, key.shape ?? none, at, reading) }];
  });
  if (attribute === undefined || blocks.length > 0) return blocksAs(blocks, key);
  const value = attributeValue(body.context, attribute.value, key, reading);
  return value === undefined ? [] : [{ key: origin(body.context, attribute.keyRange), value }];
}

/** Blocks without an entry in a table stay together as a list. */
function blocksAs(blocks: readonly Property[], key: TerraformKey): readonly Property[] {
  const [first] = blocks;
  if (first === undefined || key.block === true || key.list !== true) return blocks;
  return [{ key: first.key, value: { is: "list", items: blocks.map(({ value }) => value), at: first.key } }];
}

function attributeValue(
  context: Context,
  node: MapNode["entries"][number]["value"],
  key: TerraformKey,
  { documents }: Reading,
): Value | undefined {
  const value = context.resolve(context, node);
  if (value === undefined) return undefined;
  if (key.json === true) {
    const document = documentValue(context, value, documents);
    return key.shape === undefined ? document : renamed(document, key);
  }
  return key.values === undefined ? renamed(value, key) : wordOf(value, key.values);
}
