import { entryOf, textOf } from "../../model/node.ts";
import type { Entry, MapNode, Node, ReferenceNode, ScalarNode } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { MapValue, Property, ScalarValue, Through, UnknownValue, Value } from "../../model/value.ts";
import { holds, noAssumptions } from "./conditions.ts";
import type { Assumptions } from "./conditions.ts";
import { concatenated, pieceOf, subPieces } from "./strings.ts";
import type { Piece } from "./strings.ts";
import type { Template } from "./template.ts";

/** Works out CloudFormation values: what is known here, what depends on a condition, and what only the deployment knows. */
export interface Resolver {
  readonly template: Template;
  readonly assumed: Assumptions;
}

/** A resolver for a whole template. */
export function resolver(template: Template): Resolver {
  return { template, assumed: noAssumptions };
}

/** The place of a node. */
export function originOf(template: Template, node: { readonly range: Node["range"] }): FileOrigin {
  return { in: "file", uri: template.uri, range: node.range };
}

/** The value of a node; undefined is `AWS::NoValue`. */
export function resolve(context: Resolver, node: Node): Value | undefined {
  switch (node.kind) {
    case "scalar":
      return scalar(context, node);
    case "sequence": {
      const items = node.items.flatMap((item) => resolve(context, item) ?? []);
      return { is: "list", items, at: originOf(context.template, node), node };
    }
    case "map":
      return map(context, node);
    case "reference":
      return reference(context, node);
  }
}

/** The value of a map, without the keys that are `AWS::NoValue`. What a macro adds to it is unknown. */
function map(context: Resolver, node: MapNode): MapValue {
  const at = originOf(context.template, node);
  const adds = node.entries.some((entry) => entry.key === "Fn::Transform" || entry.key.startsWith("Fn::ForEach::"));
  const to = adds ? "Fn::Transform" : context.template.macro;
  const entries = new Map<string, Property>();
  for (const entry of node.entries) {
    const value = resolve(context, entry.value);
    if (value === undefined) continue;
    entries.set(entry.key, { key: originOf(context.template, { range: entry.keyRange }), value });
  }
  return { is: "map", entries, at, node, ...(to === undefined ? {} : { opaque: { because: "reference", to } }) };
}

function scalar(context: Resolver, node: ScalarNode): Value {
  const at = originOf(context.template, node);
  if (node.value === null) return { is: "unknown", why: { because: "unsupported", what: "null" }, at, node };
  const variable = context.template.variables?.(node, (other) => resolve(context, other));
  if (variable !== undefined) return variable;
  if (isDynamic(String(node.value))) return unknown(context, node, String(node.value));
  return { is: "scalar", value: node.value, at, node };
}

/** `{{resolve:ssm:…}}` is read when the stack is deployed. */
function isDynamic(text: string): boolean {
  return text.includes("{{resolve:");
}

/** An unknown that a reference stands for. */
function unknown(context: Resolver, node: Node, to: string, refersTo?: string): UnknownValue {
  return {
    is: "unknown",
    why: { because: "reference", to },
    at: originOf(context.template, node),
    node,
    ...(refersTo === undefined ? {} : { refersTo: context.template.names?.get(refersTo) ?? refersTo }),
  };
}

function reference(context: Resolver, node: ReferenceNode): Value | undefined {
  const [first, second] = node.arguments;
  switch (node.name) {
    case "Ref":
      return ref(context, node);
    case "Fn::GetAtt": {
      const id = node.text.split(".")[0] ?? node.text;
      return unknown(context, node, node.text, id);
    }
    case "Fn::If":
      return choice(context, node);
    case "Fn::Sub":
      return substituted(context, node);
    case "Fn::Join":
      return joined(context, node);
    case "Fn::FindInMap":
      return findInMap(context, node);
    case "Fn::Select": {
      const list = second === undefined ? undefined : resolve(context, second);
      const item = list?.is === "list" ? list.items[Number(pieceText(context, first))] : undefined;
      return item === undefined ? unknown(context, node, node.name) : placed(context, item, node);
    }
    case "Fn::Split": {
      const text = second === undefined ? undefined : pieceText(context, second);
      const by = pieceText(context, first);
      if (text === undefined || by === undefined) return unknown(context, node, node.name);
      const at = originOf(context.template, node);
      return { is: "list", items: text.split(by).map((value) => ({ is: "scalar", value, at, node })), at, node };
    }
    default:
      return unknown(context, node, node.name);
  }
}

function ref(context: Resolver, node: ReferenceNode): Value | undefined {
  if (node.text === "AWS::NoValue") return undefined;
  const parameter = context.template.parameters.get(node.text);
  if (parameter === undefined) {
    return unknown(context, node, node.text, node.text.startsWith("AWS::") ? undefined : node.text);
  }
  const given = context.template.given?.get(node.text);
  if (given !== undefined) return argument(context, node, given, parameter);
  const standard = entryOf(parameter.value, "Default") ?? onlyAllowed(parameter);
  const type = textOf(entryOf(parameter.value, "Type")?.value) ?? "String";
  if (
    standard?.value.kind !== "scalar" ||
    standard.value.value === null ||
    !/^(String|Number|CommaDelimitedList|List<)/.test(type)
  ) {
    return unknown(context, node, node.text);
  }
  const at = originOf(context.template, node);
  const through: Through = {
    name: `parameter ${node.text}`,
    at: originOf(context.template, { range: standard.value.range }),
  };
  const { value } = standard.value;
  const one: ScalarValue = { is: "scalar", value, at, node, through };
  return /List/.test(type) ? listOf(one) : one;
}

/** What the stack around gives to a parameter. What only that one knows names nothing here. */
function argument(context: Resolver, node: ReferenceNode, given: Value, { value }: Entry): Value {
  const type = textOf(entryOf(value, "Type")?.value) ?? "String";
  if (given.is === "unknown") return unknown(context, node, node.text);
  return given.is === "scalar" && /List/.test(type) ? listOf(given) : given;
}

/** The items of a text with commas. */
function listOf(text: ScalarValue): Value {
  const items = String(text.value)
    .split(",")
    .map((item): ScalarValue => ({ ...text, value: item.trim() }));
  const { at, node } = text;
  return { is: "list", items, at, ...(node === undefined ? {} : { node }) };
}

/** A parameter that allows one value has it. */
function onlyAllowed({ value }: Entry): Pick<Entry, "value"> | undefined {
  const allowed = entryOf(value, "AllowedValues")?.value;
  const [only, ...others] = allowed?.kind === "sequence" ? allowed.items : [];
  return only === undefined || others.length > 0 ? undefined : { value: only };
}

function choice(context: Resolver, node: ReferenceNode): Value | undefined {
  const [condition, yes, no] = node.arguments;
  const name = textOf(condition);
  if (name === undefined || yes === undefined || no === undefined) return unknown(context, node, "Fn::If");
  const decided = holds(context.template, name, context.assumed);
  if (decided !== undefined) return resolve(context, decided ? yes : no);
  const branch = (value: boolean, side: Node) => ({
    when: `${name} is ${value}`,
    value: resolve({ ...context, assumed: new Map([...context.assumed, [name, value]]) }, side),
    node: side,
  });
  return { is: "choice", branches: [branch(true, yes), branch(false, no)], at: originOf(context.template, node), node };
}

function findInMap(context: Resolver, node: ReferenceNode): Value | undefined {
  const keys = node.arguments.slice(0, 3).map((argument) => pieceOf(resolve(context, argument)));
  const [name, top, second] = keys.map(({ known, text }) => (known ? text : undefined));
  if (name !== undefined && top === undefined && second !== undefined) return anyOfMap(context, node, name, second);
  if (name === undefined || top === undefined || second === undefined) return unknown(context, node, "Fn::FindInMap");
  const found = entryOf(entryOf(context.template.mappings.get(name)?.value, top)?.value, second);
  const value = found === undefined ? undefined : resolve(context, found.value);
  if (value === undefined) return unknown(context, node, "Fn::FindInMap");
  const through = keys.find((key) => key.through !== undefined)?.through;
  const chosen = through !== undefined && value.is === "scalar" ? { ...value, through } : value;
  return placed(context, chosen, node);
}

/** How many different values of a mapping are told apart. */
const mostInMap = 8;

/** `!FindInMap [Sizes, !Ref AWS::Region, Disk]`: one of what the mapping holds, told apart where it differs. */
function anyOfMap(context: Resolver, node: ReferenceNode, name: string, second: string): Value {
  const mapping = context.template.mappings.get(name)?.value;
  const entries = mapping?.kind === "map" ? mapping.entries : [];
  // A single entry says nothing of the others that the key may name.
  if (entries.length < 2) return unknown(context, node, "Fn::FindInMap");
  const groups = new Map<string, { readonly value: Value; readonly keys: string[] }>();
  for (const { key, value } of entries) {
    const found = entryOf(value, second)?.value;
    const resolved = found === undefined ? undefined : resolve(context, found);
    if (resolved?.is !== "scalar") return unknown(context, node, "Fn::FindInMap");
    const group = groups.get(String(resolved.value)) ?? { value: placed(context, resolved, node), keys: [] };
    groups.set(String(resolved.value), group);
    group.keys.push(key);
  }
  const all = [...groups.values()];
  const [only] = all;
  if (only === undefined || all.length > mostInMap) return unknown(context, node, "Fn::FindInMap");
  if (all.length === 1) return only.value;
  const asked = node.arguments[1];
  const what = asked?.kind === "reference" ? asked.text : "the key";
  const branches = all.map(({ value, keys }) => ({ when: `${what} is ${keys.slice(0, 3).join(" or ")}`, value }));
  return { is: "choice", branches, at: originOf(context.template, node), node };
}

function pieceText(context: Resolver, node: Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  const piece = pieceOf(resolve(context, node));
  return piece.known ? piece.text : undefined;
}

/** A value that stands elsewhere, reported and mended where it is used. */
function placed(context: Resolver, value: Value, node: Node): Value {
  return { ...value, at: originOf(context.template, node), node };
}

/** `Fn::Sub`: a string, or a string and a map of its own variables. */
function substituted(context: Resolver, node: ReferenceNode): Value {
  const [template, variables] = node.arguments;
  if (template?.kind !== "scalar") return unknown(context, node, "Fn::Sub");
  const pieces = subPieces(String(template.value), (name) => {
    const own = entryOf(variables, name)?.value;
    if (own !== undefined) return resolve(context, own);
    const variable = variableNamed(context, node, name);
    if (variable !== undefined) return variable;
    const kind = name.includes(".") ? "Fn::GetAtt" : "Ref";
    return reference(context, { kind: "reference", range: node.range, name: kind, text: name, arguments: [] });
  });
  return written(context, node, concatenated(pieces), "Fn::Sub");
}

/** `${self:custom.x}` within an `Fn::Sub` is the file's own variable, worked out before CloudFormation sees it. */
function variableNamed({ template, ...context }: Resolver, { range }: Node, name: string): Value | undefined {
  const node = { kind: "scalar", range, value: `\${${name}}`, style: "plain" } as const;
  return template.variables?.(node, (other) => resolve({ template, ...context }, other));
}

/** `Fn::Join`: a delimiter and a list. */
function joined(context: Resolver, node: ReferenceNode): Value {
  const [delimiter, list] = node.arguments;
  const values = list === undefined ? undefined : resolve(context, list);
  if (delimiter?.kind !== "scalar" || values?.is !== "list") return unknown(context, node, "Fn::Join");
  const glue: Piece = { text: String(delimiter.value ?? ""), known: true };
  const pieces = values.items.flatMap((item, index) => (index === 0 ? [pieceOf(item)] : [glue, pieceOf(item)]));
  return written(context, node, concatenated(pieces), "Fn::Join");
}

function written(context: Resolver, node: Node, piece: Piece, to: string): Value {
  if (!piece.known || isDynamic(piece.text)) return { ...unknown(context, node, to, piece.refersTo), text: piece.text };
  const { text: value, through } = piece;
  return {
    is: "scalar",
    value,
    at: originOf(context.template, node),
    node,
    ...(through === undefined ? {} : { through }),
  };
}
