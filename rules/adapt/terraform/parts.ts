import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property, Unknown } from "../../model/value.ts";
import type { MappedType, Part } from "../../data/terraform-map/mapped-type.ts";
import { namer, targetOf } from "./owners.ts";
import type { Written } from "./resources.ts";

/**
 * The resources with each part in the resource that it belongs to. A part of something outside the module stands for
 * that thing, of which nothing else is known; one whose owner nobody can tell makes its properties unknown everywhere.
 */
export function withParts(written: readonly Written[]): readonly Written[] {
  const added = new Map<string, Map<string, Property>>();
  const add = (id: string, properties: ReadonlyMap<string, Property>, weak: boolean) => {
    const known = added.get(id) ?? new Map<string, Property>();
    for (const [key, property] of properties) {
      if (!weak || !known.has(key)) known.set(key, joined(known.get(key), property));
    }
    added.set(id, known);
  };
  const names = new Map<string, ReturnType<typeof namer>>();
  const nameOf = (type: string, via: string) => {
    const key = `${type} ${via}`;
    const known = names.get(key) ?? namer(written, type, via);
    names.set(key, known);
    return known;
  };
  const unresolved: Written[] = [];
  const result = written.flatMap((each): readonly Written[] => {
    const { resource, mapping } = each;
    if (mapping?.part === undefined) return [each];
    const named = nameOf(mapping.type, mapping.part.via)(targetOf(resource, mapping.part.via));
    if (named.is === "here") for (const id of named.ids) add(id, placed(resource, mapping, mapping.part), false);
    if (named.is === "anywhere") unresolved.push(each);
    const own: Written = { mapping, resource: { ...resource, type: mapping.terraform } };
    return named.is === "here" ? [own] : [own, { mapping, resource: ownerOf(resource, mapping, mapping.part) }];
  });
  for (const { resource, mapping } of unresolved) {
    for (const owner of written) {
      if (mapping?.part === undefined || owner.resource.type !== mapping.type || owner.mapping?.part !== undefined)
        continue;
      add(owner.resource.id, hidden(resource, mapping, mapping.part), true);
    }
  }
  return result.map((each) => merged(each, added));
}

function merged(each: Written, added: ReadonlyMap<string, ReadonlyMap<string, Property>>): Written {
  const { resource, mapping } = each;
  const more = added.get(resource.id);
  if (more === undefined || resource.type !== mapping?.type || mapping.part !== undefined) return each;
  const entries = new Map([...more, ...resource.properties.entries]);
  // An unknown part yields to what the resource says itself, a known one overrides it.
  for (const [key, property] of more) if (property.value.is !== "unknown") entries.set(key, property);
  return { mapping, resource: { ...resource, properties: { ...resource.properties, entries } } };
}

/** Items of one list that are parts of their own stand side by side. */
function joined(known: Property | undefined, { key, value }: Property): Property {
  if (known?.value.is !== "list" || value.is !== "list") return { key, value };
  return { key: known.key, value: { ...known.value, items: [...known.value.items, ...value.items] } };
}

/** What a part adds to its owner. */
function placed(
  { properties, name }: Resource,
  { shape }: MappedType,
  { under, item }: Part,
): ReadonlyMap<string, Property> {
  const entries = new Map([...properties.entries].filter(([key]) => key in shape.keys));
  if (under === undefined) return entries;
  const value: MapValue = {
    is: "map",
    entries,
    at: name,
    shape,
    ...(properties.node === undefined ? {} : { node: properties.node }),
  };
  return new Map([[under, { key: name, value: item ? { is: "list", items: [value], at: name, shape } : value }]]);
}

function hidden({ name, id }: Resource, { shape }: MappedType, { under }: Part): ReadonlyMap<string, Property> {
  const why: Unknown = { because: "reference", to: id };
  const keys = under === undefined ? Object.keys(shape.keys) : [under];
  return new Map(keys.map((key) => [key, { key: name, value: { is: "unknown", why, at: name } }]));
}

/** The owner of a part that stands elsewhere, as far as the part tells of it. */
function ownerOf(resource: Resource, mapping: MappedType, part: Part): Resource {
  const opaque: Unknown = { because: "reference", to: resource.id };
  const { shape } = mapping;
  const properties: MapValue = {
    is: "map",
    entries: placed(resource, mapping, part),
    at: resource.name,
    opaque,
    shape: part.under === undefined ? shape : { keys: { [part.under]: { name: "", shape } } },
  };
  return { ...resource, type: mapping.type, properties };
}
