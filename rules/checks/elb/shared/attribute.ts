import { facts, factsIn, nativePath } from "../../../model/index.ts";
import type { Edit, Fact, MapValue, Plain, Resource, SetFact, UnsetFact } from "../../../model/index.ts";

/** An attribute of a load balancer: its key in CloudFormation's list, and its property in Terraform's table. */
export interface Attribute {
  readonly key: string;
  readonly property: string;
}

/** What is known of an attribute; what is unknown is left out. */
export type AttributeFact = { readonly is: "set"; readonly fact: SetFact } | AbsentAttribute;

/** Not written; `on` is what lacks it, CloudFormation's list where there is one. */
export interface AbsentAttribute {
  readonly is: "unset";
  readonly at: Fact["at"];
  readonly when?: string;
  readonly on: SetFact | UnsetFact;
}

const list = "LoadBalancerAttributes";

/** The facts of an attribute, one a branch. */
export function attributeFacts(resource: Resource, attribute: Attribute): readonly AttributeFact[] {
  if (resource.source === "terraform")
    return [...facts(resource, attribute.property)].flatMap((fact): readonly AttributeFact[] =>
      fact.is === "unknown" ? [] : [fact.is === "set" ? { is: "set", fact } : absent(fact)],
    );
  return [...facts(resource, list)].flatMap((fact): readonly AttributeFact[] => {
    if (fact.is === "unset") return [absent(fact)];
    return fact.is === "set" ? inList(resource, fact, attribute.key) : [];
  });
}

function absent(on: SetFact | UnsetFact): AbsentAttribute {
  return { is: "unset", at: on.at, on, ...(on.when === undefined ? {} : { when: on.when }) };
}

function inList(resource: Resource, fact: SetFact, key: string): readonly AttributeFact[] {
  const items = [...factsIn(fact.value, "*", fact.at, resource.onUnknown)];
  const named = items.flatMap((item) => (item.is === "set" && item.value.is === "map" ? [item.value] : []));
  const own = named.filter((item) => textIn(item, "Key") === key);
  if (own.length > 0)
    return own.flatMap((item) =>
      [...factsIn(item, "Value", fact.at, resource.onUnknown)].flatMap((value): readonly AttributeFact[] =>
        value.is === "set" ? [{ is: "set", fact: withWhen(value, fact.when) }] : [],
      ),
    );
  // An item that nobody knows may be the one.
  const open = named.length < items.length || named.some((item) => textIn(item, "Key") === undefined);
  return open ? [] : [absent(fact)];
}

function withWhen(fact: SetFact, when: string | undefined): SetFact {
  return when === undefined || fact.when !== undefined ? fact : { ...fact, when };
}

function textIn({ entries }: MapValue, key: string): string | undefined {
  const value = entries.get(key)?.value;
  return value?.is === "scalar" ? String(value.value) : undefined;
}

/** The attribute's name as its author writes it. */
export function attributeName(resource: Resource, { key, property }: Attribute): string {
  return resource.source === "terraform" ? nativePath(resource, property) : key;
}

/** The edits that add attributes where none of them is written. CloudFormation wants texts. */
export function added(
  resource: Resource,
  { on }: AbsentAttribute,
  values: readonly (readonly [Attribute, string | boolean])[],
): readonly Edit[] {
  if (resource.source === "terraform")
    return on.is === "set" ? [] : values.map(([{ property }, to]) => put(on, to, property));
  const items = values.map(([{ key }, to]): Plain => ({ Key: key, Value: String(to) }));
  if (on.is === "unset") return [put(on, items, list)];
  const { value } = on;
  return value.is === "list" ? items.map((to): Edit => ({ edit: "append", on: value, to })) : [];
}

function put({ on, missing, instead }: UnsetFact, to: Plain, path: string): Edit {
  if (instead !== undefined) return { edit: "set", target: instead.target, to };
  // As much of the path as is missing: the block may be there without the key.
  return { edit: "put", on, path: path.split(".").slice(-missing.length), to };
}
