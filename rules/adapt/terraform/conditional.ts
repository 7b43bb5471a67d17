import type { ReferenceNode } from "../../model/node.ts";
import type { Value } from "../../model/value.ts";
import { isRefused, origin, unknown } from "./context.ts";
import type { Context } from "./context.ts";
import { through, throughOf, truth } from "./known.ts";

/** `a ? b : c`: the branch that holds, or both where nobody knows. */
export function conditional(context: Context, node: ReferenceNode): Value | undefined {
  const [condition, yes, no] = node.arguments;
  if (condition === undefined || yes === undefined || no === undefined) return unknown(context, node, node.text);
  const decided = context.resolve(context, condition);
  if (isRefused(decided)) return decided;
  const holds = truth(decided);
  if (holds !== undefined) {
    const value = context.resolve(context, holds ? yes : no);
    return value === undefined ? undefined : through(value, throughOf(decided));
  }
  const text = "text" in condition ? condition.text : "";
  const branch = (side: typeof yes, reads: boolean) => ({
    when: `${text} is ${reads}`,
    value: context.resolve(context, side),
  });
  const branches = [branch(yes, true), branch(no, false)];
  if (branches.every(({ value }) => value === undefined)) return undefined;
  return { is: "choice", branches, at: origin(context, node.range), node };
}
