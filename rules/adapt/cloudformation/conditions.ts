import { entryOf } from "../../model/node.ts";
import type { Node } from "../../model/node.ts";
import type { Template } from "./template.ts";

/** What is taken for granted about conditions, by name, inside a branch. */
export type Assumptions = ReadonlyMap<string, boolean>;

/** Nothing assumed. */
export const noAssumptions: Assumptions = new Map();

/** Whether a condition holds, or undefined where only the deployment decides. */
export function holds(template: Template, name: string, assumed: Assumptions, depth = 0): boolean | undefined {
  const known = assumed.get(name);
  if (known !== undefined || depth > 20) return known;
  return evaluate(template, template.conditions.get(name)?.value, assumed, depth + 1);
}

function evaluate(
  template: Template,
  node: Node | undefined,
  assumed: Assumptions,
  depth: number,
): boolean | undefined {
  if (node === undefined || depth > 20) return undefined;
  if (node.kind === "map") {
    const name = entryOf(node, "Condition")?.value;
    return name?.kind === "scalar" ? holds(template, String(name.value), assumed, depth) : undefined;
  }
  if (node.kind !== "reference") return undefined;
  const inner = (): readonly (boolean | undefined)[] =>
    node.arguments.map((argument) => evaluate(template, argument, assumed, depth + 1));
  switch (node.name) {
    case "Condition":
      return holds(template, node.text, assumed, depth);
    case "Fn::Not": {
      const [value] = inner();
      return value === undefined ? undefined : !value;
    }
    case "Fn::And":
      return every(inner());
    case "Fn::Or": {
      const none = every(inner().map((value) => (value === undefined ? undefined : !value)));
      return none === undefined ? undefined : !none;
    }
    case "Fn::Equals":
      return equals(template, node.arguments);
    default:
      return undefined;
  }
}

function every(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

/** Two sides that share no possible value are never equal; two single values are compared. */
function equals(template: Template, sides: readonly Node[]): boolean | undefined {
  const [left, right] = sides.map((side) => possible(template, side));
  if (left === undefined || right === undefined) return undefined;
  if (left.length === 1 && right.length === 1) return left[0] === right[0];
  return left.some((value) => right.includes(value)) ? undefined : false;
}

function possible(template: Template, node: Node): readonly string[] | undefined {
  if (node.kind === "scalar") return [String(node.value)];
  if (node.kind !== "reference" || node.name !== "Ref") return undefined;
  const given = template.given?.get(node.text);
  if (given !== undefined) return given.is === "scalar" ? [String(given.value)] : undefined;
  const allowed = entryOf(template.parameters.get(node.text)?.value, "AllowedValues")?.value;
  if (allowed?.kind !== "sequence") return undefined;
  return allowed.items.map((item) => (item.kind === "scalar" ? String(item.value) : ""));
}
