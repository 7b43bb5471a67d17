import type { Edit, Plain } from "./fix.ts";
import type { Resource } from "./resource.ts";
import type { MapValue, ScalarValue, Value } from "./value.ts";

/** The parameters of a parameter group by name; `complete` is false where there may be more than are known. */
export interface Parameters {
  readonly known: ReadonlyMap<string, Value>;
  readonly complete: boolean;
}

/** What a group sets: CloudFormation writes a map for RDS and DocumentDB, names and values everywhere else. */
export function parametersOf({ properties }: Resource): Parameters {
  const written = properties.entries.get("Parameters")?.value;
  if (written === undefined) return { known: new Map(), complete: properties.opaque === undefined };
  if (written.is === "map")
    return {
      known: new Map([...written.entries].map(([name, { value }]) => [name, value])),
      complete: written.opaque === undefined,
    };
  if (written.is !== "list") return { known: new Map(), complete: false };
  const pairs = written.items.map((item) => (item.is === "map" ? pairOf(item) : undefined));
  return {
    known: new Map(pairs.filter((pair) => pair !== undefined)),
    complete: pairs.every((pair) => pair !== undefined),
  };
}

function pairOf({ entries }: MapValue): readonly [string, Value] | undefined {
  const name = entries.get("ParameterName")?.value;
  const value = entries.get("ParameterValue")?.value;
  return name?.is === "scalar" && value !== undefined ? [String(name.value), value] : undefined;
}

/** The literals that a value may be: one a branch. */
export function literalsOf(value: Value): readonly ScalarValue[] {
  if (value.is === "scalar") return [value];
  return value.is === "choice"
    ? value.branches.flatMap((branch) => (branch.value ? literalsOf(branch.value) : []))
    : [];
}

/** The edit that adds a parameter; undefined where the group's list cannot be added to. */
export function parameterAdded(group: Resource, name: string, to: string, as: "map" | "list"): Edit | undefined {
  const { properties } = group;
  const written = properties.entries.get("Parameters")?.value;
  const pair: Plain = { ParameterName: name, ParameterValue: to };
  if (written === undefined)
    return { edit: "put", on: properties, path: ["Parameters"], to: as === "list" ? [pair] : { [name]: to } };
  if (written.is === "map") return { edit: "put", on: written, path: [name], to };
  return written.is === "list" && written.items.length > 0 ? { edit: "append", on: written, to: pair } : undefined;
}
