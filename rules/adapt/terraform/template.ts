import type { ReferenceNode } from "../../model/node.ts";
import { UNKNOWN_PIECE } from "../../model/value.ts";
import type { Through, Value } from "../../model/value.ts";
import { isRefused, origin, unknown } from "./context.ts";
import type { Context } from "./context.ts";
import { throughOf } from "./known.ts";

/** A string with `${…}` in it: known where all of its pieces are. A single piece keeps its own type. */
export function template(context: Context, node: ReferenceNode): Value | undefined {
  const values = node.arguments.map((argument) => context.resolve(context, argument));
  const [only] = values;
  if (node.arguments.length === 1)
    return only === undefined ? undefined : { ...only, node, at: origin(context, node.range) };
  return joined(context, node, values, "");
}

/** How long a text may get that is worked out: nobody writes longer ones, and a few lines can stand for endless ones. */
export const longestText = 1_000_000;

/** The text of values put together, or what is known of it. */
export function joined(
  context: Context,
  node: ReferenceNode,
  values: readonly (Value | undefined)[],
  between: string,
): Value {
  const pieces = values.map(pieceOf);
  const length = pieces.reduce((sum, piece) => sum + piece.length + between.length, 0);
  if (length > longestText) return unknown(context, node, node.text);
  const text = pieces.join(between);
  const through = firstThrough(values);
  const missing = values.find(isRefused);
  if (missing !== undefined) return missing;
  if (values.some((value) => value?.is !== "scalar")) return unknown(context, node, node.text, { text });
  return {
    is: "scalar",
    value: text,
    at: origin(context, node.range),
    node,
    ...(through === undefined ? {} : { through }),
  };
}

/** The default that one of some values came through. */
export function firstThrough(values: readonly (Value | undefined)[]): Through | undefined {
  for (const value of values) {
    const found = throughOf(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pieceOf(value: Value | undefined): string {
  if (value?.is === "scalar") return String(value.value);
  return value?.is === "unknown" ? (value.text ?? UNKNOWN_PIECE) : UNKNOWN_PIECE;
}
