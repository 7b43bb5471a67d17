import type { Entry } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { ListValue, MapValue, Property, Value } from "../../model/value.ts";
import { UNKNOWN_PIECE } from "../../model/value.ts";
import { documentShape, statementShape } from "../../data/terraform-map/policy-document.ts";
import type { Block } from "./blocks.ts";
import { bodiesNamed } from "./bodies.ts";
import type { Body } from "./bodies.ts";
import { bodyValue } from "./body.ts";
import type { Reading } from "./body.ts";
import { origin } from "./context.ts";
import type { Module } from "./context.ts";
import type { Documents } from "./document-value.ts";
import { eachBranch, textIn } from "./known.ts";
import { contextOf } from "./resolve.ts";

/** A `data.aws_iam_policy_document` as an IAM document, and the other ones that it takes in. */
export interface PolicyDocument {
  readonly address: string;
  readonly block: Block;
  readonly value: MapValue;
  readonly sources: readonly string[];
}

/** The policy documents of a module: one by its address, or all of them. */
export interface PolicyDocuments {
  (address: string): PolicyDocument | undefined;
  readonly all: () => readonly PolicyDocument[];
}

/** Finds the policy documents of a module; each is worked out once, and a cycle ends as an unknown. */
export function policyDocuments(module: Module, blocks: readonly Block[]): PolicyDocuments {
  const known = new Map<string, PolicyDocument | undefined>();
  const byAddress = new Map<string, Block>(
    blocks.flatMap((block) => {
      const [type, name] = block.labels;
      return block.type === "data" && type?.text === "aws_iam_policy_document" && name !== undefined
        ? [[`${module.prefix}data.${type.text}.${name.text}`, block] as const]
        : [];
    }),
  );
  const find = (address: string): PolicyDocument | undefined => {
    const block = byAddress.get(address);
    if (block === undefined || known.has(address)) return known.get(address);
    known.set(address, undefined);
    const made = documentOf(module, address, block, find);
    known.set(address, made);
    return made;
  };
  return Object.assign(find, { all: () => [...byAddress.keys()].flatMap((address) => find(address) ?? []) });
}

function documentOf(
  module: Module,
  address: string,
  block: Block,
  find: (address: string) => PolicyDocument | undefined,
): PolicyDocument {
  const context = contextOf(module, block.uri);
  const body: Body = { context, node: block.body };
  const at = origin(context, block.labels[1]?.range ?? block.range);
  const sources: string[] = [];
  const documents: Documents = (other) => {
    const found = find(other);
    if (found !== undefined) sources.push(other);
    return found?.value;
  };
  const reading: Reading = { documents };
  const raw = bodyValue(
    { context, node: { ...block.body, entries: block.body.entries.filter(({ key }) => isOwn(key)) } },
    documentShape,
    at,
    reading,
  );
  const own = bodiesNamed(body, "statement").map(({ body: inner, key }) =>
    statementOf(inner, origin(inner.context, key), reading),
  );
  const taken = ["source_policy_documents", "override_policy_documents", "source_json", "override_json"].flatMap(
    (key) => takenIn(raw.entries.get(key)?.value, documents),
  );
  const items = [...taken, ...own];
  const statements: ListValue = { is: "list", items, at, shape: statementShape };
  const entries = new Map<string, Property>();
  const version = raw.entries.get("Version");
  entries.set("Version", version ?? { key: at, value: { is: "scalar", value: "2012-10-17", at } });
  entries.set("Statement", { key: at, value: statements });
  const value: MapValue = { is: "map", entries, at, node: block.body, shape: documentShape };
  return { address, block, value, sources };
}

function isOwn(key: string): boolean {
  return key !== "statement" && key !== "dynamic" && key !== "provider";
}

/** The statements of the documents that another one takes in; what cannot be read is one unknown statement. */
function takenIn(value: Value | undefined, documents: Documents): readonly Value[] {
  if (value === undefined) return [];
  if (value.is === "list") return value.items.flatMap((item) => takenIn(item, documents));
  if (value.is === "choice") return value.branches.flatMap((branch) => takenIn(branch.value, documents));
  const document = value.is === "unknown" && value.refersTo !== undefined ? documents(value.refersTo) : value;
  const statements = document?.is === "map" ? document.entries.get("Statement")?.value : undefined;
  if (statements?.is === "list") return statements.items;
  return [
    value.is === "unknown"
      ? value
      : { is: "unknown", why: { because: "unsupported", what: "a policy document in text" }, at: value.at },
  ];
}

function statementOf(body: Body, at: FileOrigin, reading: Reading): MapValue {
  const shape = statementShape;
  const plain = body.node.entries.filter((entry) => !isNested(entry));
  const value = bodyValue({ ...body, node: { ...body.node, entries: plain } }, shape, at, reading);
  const entries = new Map<string, Property>(
    [...value.entries].map(([key, property]) => [key, { ...property, value: unescaped(property.value) }]),
  );
  // What nobody knows may be null, and says by itself that the statement is written the other way round.
  for (const key of ["NotAction", "NotResource"]) if (entries.get(key)?.value.is === "unknown") entries.delete(key);
  if (!entries.has("Effect")) entries.set("Effect", { key: at, value: { is: "scalar", value: "Allow", at } });
  for (const [key, name] of [
    ["Principal", "principals"],
    ["NotPrincipal", "not_principals"],
  ] as const) {
    const found = principals(body, name, reading);
    if (found !== undefined) entries.set(key, found);
  }
  const condition = conditions(body, reading);
  if (condition !== undefined) entries.set("Condition", condition);
  return { is: "map", entries, at, node: body.node, shape };
}

function isNested({ key }: Entry): boolean {
  return ["principals", "not_principals", "condition", "dynamic"].includes(key);
}

/** `principals { type identifiers }` blocks as `{ AWS: […] }`; `*` of type `*` is everyone. */
function principals(body: Body, name: string, reading: Reading): Property | undefined {
  const found = bodiesNamed(body, name);
  const [first] = found;
  if (first === undefined) return undefined;
  const at = origin(first.body.context, first.key);
  const entries = new Map<string, Property>();
  for (const { body: inner, key } of found) {
    const value = bodyValue(inner, { keys: {} }, origin(inner.context, key), reading);
    const type = textIn(value.entries.get("type")?.value);
    const identifiers = value.entries.get("identifiers");
    if (identifiers === undefined) continue;
    const list = unescaped(identifiers.value);
    if (type === "*") {
      const [only] = list.is === "list" ? list.items : [list];
      return only === undefined ? undefined : { key: at, value: only };
    }
    // A type that nobody knows keeps its identifiers under a name that no rule reads.
    const before = entries.get(type ?? UNKNOWN_PIECE)?.value;
    entries.set(type ?? UNKNOWN_PIECE, {
      key: identifiers.key,
      value: before === undefined ? list : both(before, list),
    });
  }
  return { key: at, value: { is: "map", entries, at } };
}

/** `condition { test variable values }` blocks as `{ StringEquals: { key: […] } }`. */
function conditions(body: Body, reading: Reading): Property | undefined {
  const found = bodiesNamed(body, "condition");
  const [first] = found;
  if (first === undefined) return undefined;
  const at = origin(first.body.context, first.key);
  const tests = new Map<string, Map<string, Property>>();
  let hidden = false;
  for (const { body: inner, key } of found) {
    const value = bodyValue(inner, { keys: {} }, origin(inner.context, key), reading);
    const test = textIn(value.entries.get("test")?.value);
    const variable = textIn(value.entries.get("variable")?.value);
    const values = value.entries.get("values");
    if (test === undefined || variable === undefined || values === undefined) hidden = true;
    else {
      const keys = tests.get(test) ?? new Map<string, Property>();
      keys.set(variable, { key: origin(inner.context, key), value: unescaped(values.value) });
      tests.set(test, keys);
    }
  }
  const opaque = hidden ? { opaque: { because: "reference", to: "condition" } as const } : {};
  const entries = new Map(
    [...tests].map(([test, keys]) => [test, { key: at, value: { is: "map", entries: keys, at } }] as const),
  );
  return { key: at, value: { is: "map", entries, at, ...opaque } };
}

function both(left: Value, right: Value): Value {
  const items = (value: Value) => (value.is === "list" ? value.items : [value]);
  return { is: "list", items: [...items(left), ...items(right)], at: left.at };
}

/** `&{aws:username}` is how Terraform writes `${aws:username}`. */
function unescaped(value: Value): Value {
  switch (value.is) {
    case "scalar":
      return typeof value.value === "string" && value.value.includes("&{")
        ? { ...value, value: value.value.replaceAll("&{", "${") }
        : value;
    case "list":
      return { ...value, items: value.items.map(unescaped) };
    case "choice":
      return eachBranch(value, unescaped);
    default:
      return value.is === "unknown" && value.text !== undefined
        ? { ...value, text: value.text.replaceAll("&{", "${") }
        : value;
  }
}
