import { entryOf } from "../../model/node.ts";
import type { MapNode, Node, ScalarNode } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { Value } from "../../model/value.ts";
import { concatenated, pieceOf } from "../cloudformation/strings.ts";
import type { Template } from "../cloudformation/template.ts";
import { literal, sources, stretches } from "./expression.ts";

/** The variables of a file of the Serverless Framework. */
export interface Variables {
  readonly valueOf: NonNullable<Template["variables"]>;
  /** What stands where a node is nothing but `${self:…}`; the node itself elsewhere, undefined where nobody knows. */
  readonly behind: (node: Node) => Node | undefined;
}

/** What an expression gives. `missing` lets the next source speak; what only a deployment knows ends the search. */
type Found =
  | { readonly is: "node"; readonly node: Node }
  | { readonly is: "literal"; readonly value: string | number | boolean }
  | { readonly is: "missing" }
  | { readonly is: "unknown"; readonly to: string };

/** How many variables of one file are worked out, so that a few nested ones cannot fill the memory. */
const budget = 20_000;

/** The stage is whatever `--stage` says, whatever is written. */
const chosenOutside = new Set(["provider.stage"]);

/** The variables of a file: `${self:…}` is looked up in it, everything else is known to the deployment only. */
export function variablesOf(uri: string, root: MapNode): Variables {
  const reading = new Set<Node>();
  let spent = 0;

  const find = (expression: string): Found => {
    spent += 1;
    if (spent > budget) return { is: "unknown", to: expression };
    for (const source of sources(expression)) {
      const found = findSource(source);
      if (found.is !== "missing") return found;
    }
    return { is: "missing" };
  };

  const findSource = (source: string): Found => {
    const value = literal(source);
    if (value !== undefined) return { is: "literal", value };
    const [only, ...others] = stretches(source);
    if (only !== undefined && "expression" in only && others.length === 0) return find(only.expression);
    const path = source.startsWith("self:") ? textOf(source.slice("self:".length)) : undefined;
    return path === undefined ? { is: "unknown", to: source } : lookUp(path);
  };

  /** A text with its variables filled in; undefined where one of them is not known. */
  const textOf = (text: string): string | undefined => {
    const parts = stretches(text).map((stretch) => {
      if ("text" in stretch) return stretch.text;
      const found = find(stretch.expression);
      if (found.is === "literal") return String(found.value);
      return found.is === "node" && found.node.kind === "scalar" && found.node.value !== null
        ? textOf(String(found.node.value))
        : undefined;
    });
    return parts.includes(undefined) ? undefined : parts.join("");
  };

  const lookUp = (path: string): Found => {
    if (chosenOutside.has(path)) return { is: "unknown", to: `self:${path}` };
    let node: Node = root;
    for (const key of path.split(".").filter((step) => step !== "")) {
      const holder = behind(node);
      if (holder === undefined || holder.kind === "reference") return { is: "unknown", to: `self:${path}` };
      const next = holder.kind === "sequence" ? holder.items[Number(key)] : entryOf(holder, key)?.value;
      if (next === undefined || (next.kind === "scalar" && next.value === null)) return { is: "missing" };
      node = next;
    }
    return { is: "node", node };
  };

  const behind = (node: Node): Node | undefined => {
    const expression = node.kind === "scalar" ? onlyExpression(node) : undefined;
    if (expression === undefined) return node;
    if (reading.has(node)) return undefined;
    reading.add(node);
    const found = find(expression);
    const target = found.is === "node" ? behind(found.node) : undefined;
    reading.delete(node);
    if (found.is !== "literal") return target;
    return { kind: "scalar", range: node.range, value: found.value, style: "plain" };
  };

  const valueOf: Variables["valueOf"] = (node, resolve) => {
    if (typeof node.value !== "string" || !node.value.includes("${")) return undefined;
    const parts = stretches(node.value);
    if (!parts.some((part) => "expression" in part)) return undefined;
    const at: FileOrigin = { in: "file", uri, range: node.range };
    const valueIn = (expression: string): Value => {
      const found = find(expression);
      if (found.is === "literal") return { is: "scalar", value: found.value, at, node };
      const unknown: Value = {
        is: "unknown",
        why: { because: "reference", to: found.is === "unknown" ? found.to : expression },
        at,
        node,
      };
      if (found.is !== "node" || reading.has(found.node)) return unknown;
      reading.add(found.node);
      const value = resolve(found.node) ?? unknown;
      reading.delete(found.node);
      // What is used here is reported here, and mended where it stands.
      return value.is === "scalar" || value.is === "unknown" ? { ...value, at } : value;
    };
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && "expression" in only) return valueIn(only.expression);
    const piece = concatenated(
      parts.map((part) => ("text" in part ? { text: part.text, known: true } : pieceOf(valueIn(part.expression)))),
    );
    return piece.known
      ? { is: "scalar", value: piece.text, at, node }
      : { is: "unknown", why: { because: "reference", to: node.value }, at, node, text: piece.text };
  };

  return { valueOf, behind };
}

function onlyExpression({ value }: ScalarNode): string | undefined {
  if (typeof value !== "string" || !value.startsWith("${")) return undefined;
  const [only, ...others] = stretches(value.trim());
  return only !== undefined && "expression" in only && others.length === 0 ? only.expression : undefined;
}
