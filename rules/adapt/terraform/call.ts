import type { ReferenceNode } from "../../model/node.ts";
import type { Value } from "../../model/value.ts";
import { collections } from "./collection-functions.ts";
import { isRefused, origin, unknown } from "./context.ts";
import type { Context } from "./context.ts";
import { jsonValue } from "./json-text.ts";
import { refersTo } from "./known.ts";
import { scalars } from "./scalar-functions.ts";
import { firstThrough, joined } from "./template.ts";

/** Functions whose answer is, or may be, one of their arguments: a reference in one is a reference of the answer. */
const passing: ReadonlySet<string> = new Set(
  "try coalesce coalescelist element one join lookup tostring concat compact flatten nonsensitive sensitive values toset tolist distinct merge format replace".split(
    " ",
  ),
);

/** The value of a function call; `null` where that is its answer. */
export function call(context: Context, node: ReferenceNode): Value | undefined {
  const name = (node.function ?? "").replace(/^core::/, "");
  const values = node.arguments.map((argument) => context.resolve(context, argument));
  const [first, second] = values;
  const missing = name === "try" || name === "can" ? undefined : values.find(isRefused);
  if (missing !== undefined) return missing;
  if (name === "jsonencode" || name === "sensitive" || name === "nonsensitive") return first;
  if (name === "jsondecode") return jsonValue(context, node.arguments[0]) ?? unknown(context, node, node.text);
  if (name === "join" && second?.is === "list" && first?.is === "scalar") {
    const text = joined(context, node, second.items, String(first.value));
    if (text.is === "scalar") return text;
  }
  const answer = collections[name]?.(values, { context, node }) ?? scalarAnswer(context, node, name, values);
  if (answer === "null") return undefined;
  if (answer !== undefined) return answer;
  const names = passing.has(name.replace("...", ""))
    ? refersTo({ is: "list", items: values.filter((value) => value !== undefined), at: origin(context, node.range) })
    : undefined;
  return unknown(context, node, node.text, names === undefined ? {} : { refersTo: names });
}

function scalarAnswer(
  context: Context,
  node: ReferenceNode,
  name: string,
  values: readonly (Value | undefined)[],
): Value | undefined {
  const plain = values.map((value) => (value?.is === "scalar" ? value.value : undefined));
  if (plain.includes(undefined)) return undefined;
  const value = scalars[name]?.(...plain.map(String));
  if (value === undefined) return undefined;
  const through = firstThrough(values);
  return { is: "scalar", value, at: origin(context, node.range), node, ...(through === undefined ? {} : { through }) };
}
