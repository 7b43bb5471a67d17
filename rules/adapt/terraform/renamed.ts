import type { MapValue, Property, TerraformKey, Value } from "../../model/value.ts";
import { sameScalar } from "../../model/value.ts";
import { eachBranch } from "./known.ts";

/** A value written as an attribute, its keys in CloudFormation's names. */
export function renamed(value: Value, key: TerraformKey): Value {
  const { shape, list, values } = key;
  if (value.is === "choice") return eachBranch(value, (branch) => renamed(branch, key));
  if (shape === undefined) return values === undefined ? value : wordOf(value, values);
  if (value.is === "list") {
    const items = value.items.map((item) => renamed(item, { name: "", shape }));
    return list === true ? { ...value, items, shape } : (items[0] ?? value);
  }
  return value.is === "map" ? renamedMap(value, shape) : value;
}

function renamedMap(value: MapValue, shape: NonNullable<TerraformKey["shape"]>): MapValue {
  const entries = new Map<string, Property>();
  const read = new Set<string>();
  for (const [key, terraform] of Object.entries(shape.keys)) {
    if (terraform.name === "") {
      entries.set(key, { key: value.at, value: renamedMap(value, terraform.shape ?? { keys: {} }) });
      continue;
    }
    for (const name of [terraform.name, ...(terraform.also ?? [])]) {
      const property = value.entries.get(name);
      read.add(name);
      if (property !== undefined) entries.set(key, { key: property.key, value: renamed(property.value, terraform) });
    }
  }
  for (const [name, property] of value.entries) if (!read.has(name)) entries.set(name, property);
  return { ...value, entries, shape };
}

/** A literal in CloudFormation's words. */
export function wordOf(value: Value, values: NonNullable<TerraformKey["values"]>): Value {
  switch (value.is) {
    case "scalar": {
      const word = Object.entries(values).find(([, terraform]) => sameScalar(terraform, value.value));
      return { ...value, ...(word === undefined ? {} : { value: word[0] }), words: values };
    }
    case "choice":
      return eachBranch(value, (branch) => wordOf(branch, values));
    default:
      return value;
  }
}
