import type { Template } from "../../data/cdk-map/mapped-module.ts";
import type { MapValue, Property, Unknown } from "../../model/value.ts";
import { filled } from "./read-value.ts";
import type { Filling } from "./read-value.ts";
import { originOf } from "./reading.ts";
import type { Reading } from "./reading.ts";

/** The properties of a resource that a property or a method makes: templates, one over the other. */
export function madeProperties(reading: Reading, templates: readonly Template[], filling: Filling): MapValue {
  const at = originOf(reading, filling.node);
  const entries = new Map<string, Property>();
  // CDK writes more than the templates say: descriptions, names.
  let [opaque, shape]: [Unknown, MapValue["shape"]] = [{ because: "unsupported", what: "what CDK adds" }, undefined];
  for (const template of templates) {
    const value = filled(reading, template, filling);
    if (value?.is === "map") {
      for (const [key, property] of value.entries) entries.set(key, property);
      shape ??= value.shape;
    }
    if (value?.is === "unknown") opaque = value.why;
  }
  return {
    is: "map",
    entries,
    at,
    opaque,
    ...(shape === undefined ? {} : { shape }),
  };
}
