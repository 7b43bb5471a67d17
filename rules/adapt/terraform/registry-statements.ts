import type { FileOrigin } from "../../model/origin.ts";
import type { Property, Value } from "../../model/value.ts";
import { UNKNOWN_PIECE } from "../../model/value.ts";
import { textIn } from "./known.ts";

/** What statements are called in the inputs of modules, as in `aws_iam_policy_document`. */
const names: Readonly<Record<string, string>> = {
  sid: "Sid",
  effect: "Effect",
  actions: "Action",
  not_actions: "NotAction",
  resources: "Resource",
  not_resources: "NotResource",
};

/** A policy of a list, or of a map, of statements as modules take them; `resource` is what one is about that names none. */
export function policyOf(statements: Value, resource: Property, at: FileOrigin): Value {
  const items = itemsOf(statements);
  if (items === undefined) return statements;
  const list: Value = { is: "list", items: items.map((item) => statementOf(item, resource, at)), at };
  return { is: "map", at, entries: new Map([["Statement", { key: at, value: list }]]) };
}

function itemsOf(value: Value | undefined): readonly Value[] | undefined {
  if (value?.is === "list") return value.items;
  return value?.is === "map" && value.opaque === undefined
    ? [...value.entries.values()].map((entry) => entry.value)
    : undefined;
}

function statementOf(statement: Value, resource: Property, at: FileOrigin): Value {
  if (statement.is !== "map") return statement;
  const entries = new Map<string, Property>([["Effect", { key: at, value: { is: "scalar", value: "Allow", at } }]]);
  for (const [key, property] of statement.entries) {
    const name = names[key];
    if (name !== undefined) entries.set(name, property);
  }
  for (const [input, key] of [
    ["principals", "Principal"],
    ["not_principals", "NotPrincipal"],
  ] as const) {
    const written = statement.entries.get(input);
    if (written !== undefined) entries.set(key, { ...written, value: principalsOf(written.value) });
  }
  const condition = statement.entries.get("conditions") ?? statement.entries.get("condition");
  if (condition !== undefined) entries.set("Condition", { ...condition, value: conditionsOf(condition.value) });
  if (!entries.has("Resource") && !entries.has("NotResource")) entries.set("Resource", resource);
  return { is: "map", at: statement.at, entries };
}

/** `[{ type = "AWS", identifiers = ["*"] }]` as `{ AWS = ["*"] }`. */
function principalsOf(value: Value): Value {
  const entries = new Map<string, Property>();
  for (const item of itemsOf(value) ?? []) {
    const identifiers = item.is === "map" ? item.entries.get("identifiers") : undefined;
    if (item.is !== "map" || identifiers === undefined) return asUnknown(value);
    // A type that nobody knows keeps its identifiers under a name that no rule reads.
    const type = textIn(item.entries.get("type")?.value) ?? UNKNOWN_PIECE;
    entries.set(type === "*" ? "AWS" : type, identifiers);
  }
  return entries.size === 0 ? asUnknown(value) : { is: "map", at: value.at, entries };
}

/** `[{ test, variable, values }]` as `{ test = { variable = values } }`; what is written so already stays. */
function conditionsOf(value: Value): Value {
  if (value.is !== "list") return value;
  const tests = new Map<string, Property>();
  for (const item of value.items) {
    const [test, variable] =
      item.is === "map" ? ["test", "variable"].map((key) => textIn(item.entries.get(key)?.value)) : [];
    const values = item.is === "map" ? item.entries.get("values") : undefined;
    if (test === undefined || variable === undefined || values === undefined) return asUnknown(value);
    const known = tests.get(test)?.value;
    const keys = new Map(known?.is === "map" ? known.entries : []).set(variable, values);
    tests.set(test, { key: values.key, value: { is: "map", at: value.at, entries: keys } });
  }
  return { is: "map", at: value.at, entries: tests };
}

function asUnknown(value: Value): Value {
  return value.is === "unknown"
    ? value
    : { is: "unknown", why: { because: "unsupported", what: "statements" }, at: value.at };
}
