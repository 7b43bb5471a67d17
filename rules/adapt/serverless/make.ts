import type { Origin } from "../../model/origin.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property, Value } from "../../model/value.ts";
import { whole } from "./shaped.ts";

/** What the Framework deploys of an entry of the file. */
export function made(type: string, id: string, entry: Property, properties: MapValue): Resource {
  return {
    subject: "resource",
    source: "cloudformation",
    type,
    id,
    name: entry.key,
    at: whole(entry),
    properties,
  };
}

/** A map that stands nowhere in the file. */
export function mapAt(at: Origin, entries: Readonly<Record<string, Property | undefined>>): MapValue {
  const present = Object.entries(entries).flatMap(([key, property]) =>
    property === undefined ? [] : [[key, property] as const],
  );
  return { is: "map", at, entries: new Map(present) };
}

/** The text of a scalar, or undefined. */
export function textIn(value: Value | undefined): string | undefined {
  return value?.is === "scalar" ? String(value.value) : undefined;
}
