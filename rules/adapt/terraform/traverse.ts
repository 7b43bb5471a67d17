import { entryOf } from "../../model/node.ts";
import type { Node, ReferenceNode } from "../../model/node.ts";
import type { Through, Value } from "../../model/value.ts";
import { origin, refused, unknown } from "./context.ts";
import type { Context } from "./context.ts";
import { eachBranch, open } from "./known.ts";
import { callAddress } from "./registry-views.ts";
import { addressOf, stepsOf, traversalOf } from "./traversal.ts";
import type { Step } from "./traversal.ts";

/** The value of `var.x`, `local.x.y`, `aws_s3_bucket.x.id`, `f(x).y`, …; undefined is `null`. */
export function traverse(context: Context, node: ReferenceNode): Value | undefined {
  const base = baseOf(node);
  if (base !== undefined) {
    return below(
      context,
      node,
      context.resolve(context, base),
      stepsOf(node.text.slice(base.range.end - node.range.start)),
    );
  }
  const traversal = traversalOf(node.text);
  const [first, ...rest] = traversal.steps;
  const name = first !== undefined && "key" in first ? first.key : undefined;
  const iteration = context.iterators.get(traversal.root);
  if (iteration !== undefined && (name === "value" || name === "key"))
    return below(context, node, iteration[name], rest);
  if (name !== undefined && traversal.root === "var") return variable(context, node, name, rest);
  if (name !== undefined && traversal.root === "local") return local(context, node, name, rest);
  if (name !== undefined && traversal.root === "module") return output(context, node, name, rest);
  const address = addressOf(traversal)?.address;
  return unknown(context, node, node.text, address === undefined ? {} : { refersTo: context.module.prefix + address });
}

/** What stands before the first step, where it is no plain name: `(a)`, `f(x)`, `[…]`. */
function baseOf({ arguments: [first], text, range }: ReferenceNode): Node | undefined {
  return first !== undefined && (text.startsWith("(") || first.range.start === range.start) ? first : undefined;
}

function variable(context: Context, node: Node, name: string, steps: readonly Step[]): Value | undefined {
  const key = `${context.module.prefix}var.${name}`;
  const to = `var.${name}`;
  if (isEndless(context, key)) return unknown(context, node, to);
  const busy = new Set([...context.busy, key]);
  const declared = context.module.variables.get(name);
  const typed = (value: Value | undefined) =>
    value !== undefined && declared?.optional === true ? open(value, { because: "reference", to }) : value;
  const given = context.module.given.get(name);
  if (given !== undefined) {
    const from = { ...given.context, busy, defaults: context.defaults, effort: context.effort };
    return below(from, node, typed(context.resolve(from, given.node)), steps);
  }
  // Of a module that another one calls, nobody but the call chooses: there a default is the value.
  const counts = context.defaults || context.module.calls.length > 0;
  if (declared?.standard === undefined || !counts) return unknown(context, node, to);
  const value = context.resolve({ ...context, uri: declared.uri, busy }, declared.standard);
  const found = below(context, node, typed(value), steps);
  return found === undefined ? undefined : placed(context, node, found, `variable ${name}`);
}

/** How many variables and locals stand behind each other before nobody follows. */
const longest = 200;

function isEndless({ busy }: Context, key: string): boolean {
  return busy.has(key) || busy.size > longest;
}

function local(context: Context, node: Node, name: string, steps: readonly Step[]): Value | undefined {
  const key = `${context.module.prefix}local.${name}`;
  const found = context.module.locals.get(name);
  if (found === undefined || isEndless(context, key)) return unknown(context, node, `local.${name}`);
  const from: Context = { ...context, uri: found.uri, iterators: new Map(), busy: new Set([...context.busy, key]) };
  return below(context, node, context.resolve(from, found.node), steps);
}

/** An output of a local module, of whichever of its instances. */
function output(context: Context, node: ReferenceNode, call: string, steps: readonly Step[]): Value | undefined {
  const module = context.module.called.get(call);
  const [step, ...rest] = steps[0] !== undefined && "key" in steps[0] ? steps : steps.slice(1);
  const name = step !== undefined && "key" in step ? step.key : undefined;
  const found = name === undefined ? undefined : module?.outputs.get(name);
  const key = `${module?.prefix ?? ""}output.${name ?? ""}`;
  const away = context.module.registry.has(call) ? { refersTo: callAddress(context.module, call) } : {};
  if (module === undefined || found === undefined || isEndless(context, key))
    return unknown(context, node, node.text, away);
  const busy = new Set([...context.busy, key]);
  const from: Context = { ...context, module, uri: found.uri, iterators: new Map(), busy };
  return below(context, node, context.resolve(from, found.node), rest);
}

/** What stands below a value; nobody knows what is not there: Terraform would refuse it. */
function below(context: Context, node: Node, value: Value | undefined, steps: readonly Step[]): Value | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const away = (refersTo?: string) =>
    unknown(context, node, "text" in node ? node.text : "", refersTo === undefined ? {} : { refersTo });
  switch (value?.is) {
    case "choice":
      return eachBranch(value, (branch) => below(context, node, branch, steps));
    case "map": {
      const property = "key" in step ? value.entries.get(step.key) : undefined;
      if (property !== undefined) return below(context, node, property.value, rest);
      // A key that is written and has no value is null.
      if ("key" in step && entryOf(value.node, step.key) !== undefined) return below(context, node, undefined, rest);
      return "any" in step || value.opaque !== undefined ? away() : refused(context, node);
    }
    case "list": {
      const item = "index" in step ? value.items[step.index] : undefined;
      if (item !== undefined) return below(context, node, item, rest);
      return "any" in step || value.items.some((each) => each.is === "unknown") ? away() : refused(context, node);
    }
    case "unknown":
      return away(value.refersTo);
    default:
      return refused(context, node);
  }
}

/** A value that a default gave, reported and mended where it is used. */
function placed(context: Context, node: Node, value: Value, name: string): Value {
  const at = origin(context, node.range);
  switch (value.is) {
    case "scalar": {
      const by: Through = value.through ?? { name, at: value.at };
      return { ...value, at, node, through: by };
    }
    case "list":
      return { ...value, at, node, items: value.items.map((item) => placed(context, node, item, name)) };
    case "map": {
      const entries = [...value.entries].map(
        ([key, property]) => [key, { key: at, value: placed(context, node, property.value, name) }] as const,
      );
      return { ...value, at, node, entries: new Map(entries) };
    }
    case "choice":
      return { ...eachBranch(value, (branch) => placed(context, node, branch, name)), at, node };
    case "unknown":
      return { ...value, at, node };
  }
}
