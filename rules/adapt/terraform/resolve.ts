import type { MapNode, Node, ReferenceNode } from "../../model/node.ts";
import type { MapValue, Property, Value } from "../../model/value.ts";
import { call } from "./call.ts";
import { conditional } from "./conditional.ts";
import { origin, unknown } from "./context.ts";
import type { Context, Module } from "./context.ts";
import { operation } from "./operation.ts";
import { template } from "./template.ts";
import { traverse } from "./traverse.ts";
import { textIn } from "./known.ts";

/** How many expressions one block is worth. */
const effort = 200_000;

/** A context at the top of a file of a module. */
export function contextOf(module: Module, uri: string): Context {
  return { module, resolve, uri, iterators: new Map(), busy: new Set(), defaults: true, effort: { left: effort } };
}

/** The value of an expression; undefined is `null`, which Terraform takes as not set. */
function resolve(context: Context, node: Node): Value | undefined {
  if (context.effort.left === 0) return unknown(context, node, "text" in node ? node.text : "");
  context.effort.left -= 1;
  switch (node.kind) {
    case "scalar":
      if (node.value === null) return undefined;
      return { is: "scalar", value: node.value, at: origin(context, node.range), node };
    case "sequence": {
      const items = node.items.flatMap((item) => resolve(context, item) ?? []);
      return { is: "list", items, at: origin(context, node.range), node };
    }
    case "map":
      return object(context, node);
    case "reference":
      return reference(context, node);
  }
}

function reference(context: Context, node: ReferenceNode): Value | undefined {
  switch (node.name) {
    case "traversal":
    case "splat":
      return traverse(context, node);
    case "template":
      return template(context, node);
    case "conditional":
      return conditional(context, node);
    case "call":
      return call(context, node);
    case "operation":
      return operation(context, node);
    default:
      return unknown(context, node, node.text);
  }
}

/** An object; a key that cannot be worked out may be any key. */
function object(context: Context, node: MapNode): MapValue {
  const entries = new Map<string, Property>();
  let hidden: string | undefined;
  for (const entry of node.entries) {
    const key = keyOf(context, entry.key);
    const value = key === undefined ? undefined : resolve(context, entry.value);
    if (key === undefined) hidden = entry.key;
    else if (value !== undefined) entries.set(key, { key: origin(context, entry.keyRange), value });
  }
  const opaque = hidden === undefined ? {} : { opaque: { because: "reference", to: hidden } as const };
  return { is: "map", entries, at: origin(context, node.range), node, ...opaque };
}

function keyOf(context: Context, key: string): string | undefined {
  const text = /^\(\s*([\w.-]+)\s*\)$|^"\$\{\s*([\w.-]+)\s*\}"$/.exec(key);
  const path = text?.[1] ?? text?.[2];
  if (path === undefined) return /^[("]/.test(key) ? undefined : key;
  const range = { start: 0, end: 0 };
  return textIn(traverse(context, { kind: "reference", range, name: "traversal", text: path, arguments: [] }));
}
