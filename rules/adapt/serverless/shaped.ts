import type { FileOrigin, Origin } from "../../model/origin.ts";
import type { MapValue, Property, Shape, TerraformKey, Value } from "../../model/value.ts";
import { sameScalar } from "../../model/value.ts";

/** A map of the Framework's in CloudFormation's keys. */
export function shaped(map: MapValue, shape: Shape): MapValue {
  const entries = new Map<string, Property>();
  for (const [key, framework] of Object.entries(shape.keys)) {
    const property = propertyOf(map, framework);
    if (property !== undefined) entries.set(key, property);
  }
  return { ...map, entries, shape };
}

/** What stands at a dotted path; what is below something unknown is unknown. */
export function propertyAt(map: MapValue, path: string): Property | undefined {
  const [name = "", ...rest] = path.split(".");
  const property = map.entries.get(name);
  if (property === undefined || rest.length === 0) return property;
  if (property.value.is === "map") return propertyAt(property.value, rest.join("."));
  return property.value.is === "unknown" && property.value.why.because === "reference" ? property : undefined;
}

/** Two maps as one: keys of the first win, maps below them are merged. */
export function withDefaults(own: MapValue, defaults: MapValue): MapValue {
  const entries = new Map<string, Property>(defaults.entries);
  for (const [key, property] of own.entries) {
    const below = entries.get(key)?.value;
    const value =
      below?.is === "map" && property.value.is === "map" ? withDefaults(property.value, below) : property.value;
    entries.set(key, { key: property.key, value });
  }
  return { ...own, entries };
}

/** A literal that the Framework fills in. */
export function filledIn(value: string | number | boolean, at: Origin): Property {
  return { key: at, value: { is: "scalar", value, at } };
}

/** A map with further entries. */
export function withEntries(map: MapValue, more: Readonly<Record<string, Property | undefined>>): MapValue {
  const entries = new Map(map.entries);
  for (const [key, property] of Object.entries(more)) if (property !== undefined) entries.set(key, property);
  return { ...map, entries };
}

/** The place from a key to the end of its value, where both stand in one file. */
export function whole({ key, value }: Property): Origin {
  if (key.in !== "file") return key;
  const at: FileOrigin | undefined =
    value.node === undefined ? undefined : { ...key, range: { start: key.range.start, end: value.node.range.end } };
  return at === undefined || at.range.end < key.range.end ? key : at;
}

function propertyOf(map: MapValue, key: TerraformKey): Property | undefined {
  if (key.name === "") return { key: map.at, value: valueIn(map, key) };
  const property = [key.name, ...(key.also ?? [])].map((name) => propertyAt(map, name)).find((found) => found);
  return property === undefined ? undefined : { ...property, value: valueIn(property.value, key) };
}

function valueIn(value: Value, key: TerraformKey): Value {
  switch (value.is) {
    case "choice":
      return {
        ...value,
        branches: value.branches.map((branch) =>
          branch.value === undefined ? branch : { ...branch, value: valueIn(branch.value, key) },
        ),
      };
    case "map":
      return key.shape === undefined ? value : shaped(value, key.shape);
    case "scalar":
      return inside(key.values === undefined ? value : wordOf(value, key), key.shape);
    default:
      return value;
  }
}

/** A scalar where CloudFormation has a map with that one key: `tracing: Active`. */
function inside(value: Value, shape: Shape | undefined): Value {
  const [only, ...others] = Object.entries(shape?.keys ?? {});
  if (shape === undefined || only === undefined || others.length > 0 || only[1].name !== "") return value;
  const entries = new Map([[only[0], { key: value.at, value: valueIn(value, only[1]) }]]);
  return { is: "map", entries, at: value.at, shape };
}

function wordOf(value: Extract<Value, { is: "scalar" }>, { values = {}, reads = {} }: TerraformKey): Value {
  const known = Object.entries(values).find(([, written]) => sameScalar(written, value.value))?.[0];
  return { ...value, value: known ?? reads[String(value.value)] ?? value.value, words: values };
}
