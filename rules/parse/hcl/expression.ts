import type { Entry, MapNode, Node, ReferenceNode, ScalarNode } from "../../model/node.ts";
import { literal } from "./literal.ts";
import type { Place } from "./place.ts";
import { childOf } from "./syntax.ts";
import type { Syntax } from "./syntax.ts";
import { template } from "./template.ts";

const postfixes: ReadonlySet<string> = new Set(["get_attr", "index", "splat"]);
const operators: ReadonlySet<string> = new Set("* / % + - > >= < <= == != && ||".split(" "));

/** The node of an `expression`. */
export function expression(syntax: Syntax, place: Place): Node {
  return term(syntax.children, syntax, place);
}

/** A term: what stands first, and the attributes and indices that follow it. `whole` gives the range. */
function term(children: readonly Syntax[], whole: Pick<Syntax, "start" | "end">, place: Place): Node {
  const first = children.findIndex(({ type }) => postfixes.has(type));
  const own = first === -1 ? children : children.slice(0, first);
  const base = own.find(({ type }) => type !== "(" && type !== ")");
  if (base === undefined) return unread(whole, place);
  if (first === -1) return primary(base, place);
  const after = children.slice(first).filter(({ type }) => postfixes.has(type));
  const name = after.some(({ type }) => type === "splat") ? "splat" : "traversal";
  const from = base.type === "variable_expr" ? [] : [primary(base, place)];
  return reference(name, whole, place, [...from, ...after.flatMap((postfix) => indices(postfix, place))]);
}

/** The index expressions of a postfix that are not literals. */
function indices(postfix: Syntax, place: Place): readonly Node[] {
  const key = childOf(childOf(postfix, "new_index") ?? postfix, "expression");
  const node = key === undefined ? undefined : expression(key, place);
  return node === undefined || node.kind === "scalar" ? [] : [node];
}

function primary(syntax: Syntax, place: Place): Node {
  const [inner] = syntax.children;
  switch (syntax.type) {
    case "expression":
      return expression(syntax, place);
    case "literal_value":
      return inner === undefined ? unread(syntax, place) : scalar(inner, place);
    case "template_expr":
      return inner === undefined ? unread(syntax, place) : template(inner, place, expression);
    case "collection_value":
      return inner === undefined ? unread(syntax, place) : collection(inner, place);
    case "variable_expr":
      return reference("traversal", syntax, place, []);
    case "function_call":
      return call(syntax, place);
    case "operation":
      return inner === undefined ? unread(syntax, place) : operation(inner, place);
    case "conditional":
      return reference("conditional", syntax, place, expressionsIn(syntax, place));
    case "for_expr":
      return reference("for", syntax, place, inner === undefined ? [] : expressionsIn(inner, place));
    default:
      return unread(syntax, place);
  }
}

function scalar(syntax: Syntax, place: Place): ScalarNode {
  const range = place.range(syntax.start, syntax.end);
  const text = place.text.slice(syntax.start, syntax.end);
  switch (syntax.type) {
    case "string_lit":
      return { ...literal(place, syntax.start + 1, syntax.end - 1, true), range };
    case "numeric_lit":
      return { kind: "scalar", range, value: Number(text), style: "plain" };
    case "bool_lit":
      return { kind: "scalar", range, value: text === "true", style: "plain" };
    default:
      return { kind: "scalar", range, value: null, style: "plain" };
  }
}

function collection(syntax: Syntax, place: Place): Node {
  const range = place.range(syntax.start, syntax.end);
  if (syntax.type === "tuple") return { kind: "sequence", range, items: expressionsIn(syntax, place), style: "flow" };
  const entries = syntax.children.flatMap((child) => (child.type === "object_elem" ? objectEntry(child, place) : []));
  return { kind: "map", range, entries, style: "flow" } satisfies MapNode;
}

/** A key that has to be worked out keeps its source text: `(var.name)`, `"${var.name}"`. */
function objectEntry(syntax: Syntax, place: Place): readonly Entry[] {
  const [key, value] = syntax.children.filter(({ type }) => type === "expression");
  if (key === undefined || value === undefined) return [];
  const node = expression(key, place);
  const source = place.text.slice(key.start, key.end);
  const literalKey = node.kind === "scalar" && !source.startsWith("(");
  return [
    {
      key: literalKey ? String(node.value) : source,
      keyRange: place.range(key.start, key.end),
      value: expression(value, place),
      range: place.range(syntax.start, syntax.end),
    },
  ];
}

function call(syntax: Syntax, place: Place): ReferenceNode {
  const name = childOf(syntax, "identifier");
  const given = childOf(syntax, "function_arguments");
  const called = name === undefined ? "" : place.text.slice(name.start, name.end);
  const spread = given?.children.some(({ type }) => type === "ellipsis") ?? false;
  const node = reference("call", syntax, place, given === undefined ? [] : expressionsIn(given, place));
  return { ...node, function: spread ? `${called}...` : called };
}

/** An operator with its operands; a negative number is a literal. `function` is the operator. */
function operation(syntax: Syntax, place: Place): Node {
  const unary = syntax.type === "unary_operation";
  const at = unary ? 0 : syntax.children.findIndex(({ type }) => operators.has(type));
  const left = syntax.children.slice(0, at);
  const right = syntax.children.slice(at + 1);
  const operands = [left, right].flatMap((part) => {
    const [first, last] = [part[0], part.at(-1)];
    return first === undefined || last === undefined ? [] : [term(part, { start: first.start, end: last.end }, place)];
  });
  const operator = syntax.children[at]?.type ?? "";
  const [operand] = operands;
  if (unary && operator === "-" && operand?.kind === "scalar" && typeof operand.value === "number") {
    return { ...operand, value: -operand.value, range: place.range(syntax.start, syntax.end) };
  }
  return { ...reference("operation", syntax, place, operands), function: operator };
}

function expressionsIn(syntax: Syntax, place: Place): readonly Node[] {
  return syntax.children.flatMap((child) => {
    if (child.type === "expression") return [expression(child, place)];
    return child.type === "for_intro" || child.type === "for_cond" ? expressionsIn(child, place) : [];
  });
}

function reference(
  name: string,
  { start, end }: Pick<Syntax, "start" | "end">,
  place: Place,
  given: readonly Node[],
): ReferenceNode {
  return {
    kind: "reference",
    range: place.range(start, end),
    name,
    text: place.text.slice(start, end),
    arguments: given,
  };
}

/** What the grammar gives no name to: nothing is known of it. */
function unread(syntax: Pick<Syntax, "start" | "end">, place: Place): ReferenceNode {
  return reference("unread", syntax, place, []);
}
