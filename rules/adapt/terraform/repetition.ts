import { entryOf } from "../../model/node.ts";
import type { Block } from "./blocks.ts";
import { unknown } from "./context.ts";
import type { Context, Iteration, Module } from "./context.ts";
import { contextOf } from "./resolve.ts";

/** Whether a block can never be: a count of zero or an empty `for_each`, written so and not by a default. */
export function isAbsent(module: Module, { uri, body }: Block): boolean {
  const context = { ...contextOf(module, uri), defaults: false };
  const count = entryOf(body, "count")?.value;
  const each = entryOf(body, "for_each")?.value;
  if (count !== undefined) {
    const value = context.resolve(context, count);
    return value?.is === "scalar" && Number(value.value) === 0;
  }
  const over = each === undefined ? undefined : context.resolve(context, each);
  if (over?.is === "list") return over.items.length === 0;
  return over?.is === "map" && over.opaque === undefined && over.entries.size === 0;
}

/** `each.value` is unknown, but names the resource that `for_each` goes over. */
export function withEach(context: Context, { body }: Block): Context {
  const each = entryOf(body, "for_each")?.value;
  if (each === undefined) return context;
  const over = context.resolve(context, each);
  const refersTo = over?.is === "unknown" ? over.refersTo : undefined;
  const value = unknown(context, each, "each.value", refersTo === undefined ? {} : { refersTo });
  const iteration: Iteration = { key: unknown(context, each, "each.key"), value };
  return { ...context, iterators: new Map([["each", iteration]]) };
}
