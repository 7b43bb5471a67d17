import type { Origin } from "../../model/origin.ts";
import type { Condition, Element, Item, Policy, PolicyKind, Principals, Statement } from "../../model/policy.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property, Value } from "../../model/value.ts";
import { documentOf, itemsIn, mapsIn, propertyOf, settled } from "./read.ts";

/** What is known of a policy besides its document. */
export interface PolicyPlace {
  readonly kind: PolicyKind;
  readonly service?: string;
  readonly resource?: Resource;
  readonly label?: string;
  readonly name: Origin;
}

/**
 * The policy that a document is: a map, JSON text, a bare statement or a list of them; undefined where it is not known.
 * Of a document that depends on a condition it is the first branch: `documentsIn` gives them all.
 */
export function policyFromValue(value: Value | undefined, place: PolicyPlace): Policy | undefined {
  const document = documentOf(value);
  if (document === undefined || (document.is !== "map" && document.is !== "list")) return undefined;
  const written = document.is === "map" && !isStatement(document) ? propertyOf(document, "Statement")?.value : document;
  const version = document.is === "map" ? propertyOf(document, "Version")?.value : undefined;
  return {
    subject: "policy",
    kind: place.kind,
    ...(place.service === undefined ? {} : { service: place.service }),
    ...(place.resource === undefined ? {} : { resource: place.resource }),
    ...(place.label === undefined ? {} : { label: place.label }),
    name: place.name,
    at: document.at,
    ...(version === undefined ? {} : { version }),
    statements: mapsIn(documentOf(written) ?? written).map(statementOf),
    document,
  };
}

/** Whether a map is one statement and no document around it (`AWS::Events::EventBusPolicy`). */
function isStatement(map: MapValue): boolean {
  return propertyOf(map, "Statement") === undefined && propertyOf(map, "Effect") !== undefined;
}

function statementOf(map: MapValue): Statement {
  const element = (name: string) => elementOf(propertyOf(map, name));
  const conditions = propertyOf(map, "Condition")?.value;
  const parts: { -readonly [K in keyof Statement]?: Statement[K] } = {};
  const [actions, notActions, resources, notResources] = ["Action", "NotAction", "Resource", "NotResource"].map(
    element,
  );
  if (actions !== undefined) parts.actions = actions;
  if (notActions !== undefined) parts.notActions = notActions;
  if (resources !== undefined) parts.resources = resources;
  if (notResources !== undefined) parts.notResources = notResources;
  const [principals, notPrincipals] = ["Principal", "NotPrincipal"].map((name) => principalsOf(propertyOf(map, name)));
  if (principals !== undefined) parts.principals = principals;
  if (notPrincipals !== undefined) parts.notPrincipals = notPrincipals;
  const sid = propertyOf(map, "Sid")?.value;
  if (sid !== undefined) parts.sid = sid;
  return {
    at: map.at,
    map,
    effect: effectOf(map),
    conditions: conditionsOf(conditions),
    conditionsKnown: isKnown(conditions),
    ...parts,
  };
}

function effectOf(map: MapValue): Statement["effect"] {
  const effect = settled(propertyOf(map, "Effect")?.value);
  if (effect?.is !== "scalar") return undefined;
  return effect.value === "Allow" || effect.value === "Deny" ? effect.value : undefined;
}

function elementOf(property: Property | undefined): Element | undefined {
  if (property === undefined) return undefined;
  const { key, value } = property;
  return { key, value, items: itemsIn(value), ...(value.is === "list" ? { list: value } : {}) };
}

function principalsOf(property: Property | undefined): Principals | undefined {
  if (property === undefined) return undefined;
  const { key, value } = property;
  const byType = new Map<string, readonly Item[]>();
  const any: Item[] = [];
  for (const map of mapsIn(value)) {
    for (const [type, inner] of map.entries) {
      const items = itemsIn(inner.value);
      byType.set(type, [...(byType.get(type) ?? []), ...items]);
      if (type.toUpperCase() === "AWS" || type === "*") any.push(...items.filter(({ text }) => text === "*"));
    }
  }
  if (value.is !== "map") any.push(...itemsIn(value).filter(({ text }) => text === "*"));
  return { key, value, any, byType };
}

function conditionsOf(value: Value | undefined): readonly Condition[] {
  return mapsIn(value).flatMap((block) =>
    [...block.entries].flatMap(([operator, { value: keys }]) =>
      mapsIn(keys).flatMap((map) =>
        [...map.entries].map(([key, inner]) => ({ operator, key, values: itemsIn(inner.value), at: inner.key })),
      ),
    ),
  );
}

/** Whether every operator and key of the conditions is known; values may be unknown. A choice may be without them. */
function isKnown(value: Value | undefined): boolean {
  if (value === undefined || value.is === "scalar") return true;
  if (value.is === "list") return value.items.every(isKnown);
  if (value.is !== "map" || value.opaque !== undefined) return false;
  return [...value.entries.values()].every(({ value: keys }) => keys.is === "map" && keys.opaque === undefined);
}
