import type { ReferenceNode } from "../../model/node.ts";
import type { ScalarValue, Value } from "../../model/value.ts";
import { sameScalar } from "../../model/value.ts";
import { isRefused, origin, unknown } from "./context.ts";
import type { Context } from "./context.ts";
import { scalarOf, truth } from "./known.ts";
import { firstThrough } from "./template.ts";

/** `a == b`, `a && b`, `!a`, …: known where its operands are, and where one operand decides. */
export function operation(context: Context, node: ReferenceNode): Value {
  const operands = node.arguments.map((argument) => context.resolve(context, argument));
  const [left, right] = operands;
  const value =
    logical(node.function ?? "", left, right) ??
    comparison(node.function ?? "", left, right) ??
    arithmetic(node.function ?? "", left, right);
  if (value === undefined) return operands.find(isRefused) ?? unknown(context, node, node.text);
  const through = firstThrough(operands);
  return { is: "scalar", value, at: origin(context, node.range), node, ...(through === undefined ? {} : { through }) };
}

function logical(operator: string, left: Value | undefined, right: Value | undefined): boolean | undefined {
  const [a, b] = [truth(left), truth(right)];
  switch (operator) {
    case "!":
      return a === undefined ? undefined : !a;
    case "&&":
      return a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;
    case "||":
      return a === true || b === true ? true : a === undefined || b === undefined ? undefined : false;
    default:
      return undefined;
  }
}

/** Equality of literals; `null` equals nothing but itself. */
function comparison(operator: string, left: Value | undefined, right: Value | undefined): boolean | undefined {
  if (operator !== "==" && operator !== "!=") return undefined;
  const same = equal(left, right);
  return same === undefined ? undefined : same === (operator === "==");
}

function equal(left: Value | undefined, right: Value | undefined): boolean | undefined {
  if (left === undefined || right === undefined) {
    const other = left ?? right;
    return other === undefined ? true : other.is === "unknown" || other.is === "choice" ? undefined : false;
  }
  const [a, b] = [scalarOf(left), scalarOf(right)];
  if (a !== undefined && b !== undefined) return sameScalar(a, b);
  const sizes = [sizeOf(left), sizeOf(right)];
  return sizes[0] !== undefined && sizes[1] !== undefined && sizes[0] !== sizes[1] ? false : undefined;
}

function sizeOf(value: Value): number | undefined {
  if (value.is === "list") return value.items.length;
  return value.is === "map" && value.opaque === undefined ? value.entries.size : undefined;
}

function arithmetic(
  operator: string,
  left: Value | undefined,
  right: Value | undefined,
): ScalarValue["value"] | undefined {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return b === 0 ? undefined : a / b;
    case "%":
      return b === 0 ? undefined : a % b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
    default:
      return undefined;
  }
}

function numberOf(value: Value | undefined): number | undefined {
  const literal = scalarOf(value);
  const number = literal === undefined || literal === "" || typeof literal === "boolean" ? Number.NaN : Number(literal);
  return Number.isNaN(number) ? undefined : number;
}
