import { factsIn } from "./fact.ts";
import type { Resource } from "./resource.ts";
import type { Value } from "./value.ts";

/** The scalars at a path, in any branch, as text; `complete` is false where there may be others that nobody knows. */
export interface Scalars {
  readonly texts: readonly string[];
  readonly complete: boolean;
}

/** What is known of the scalars at a path below a value. */
export function scalarsIn(value: Value, path: string): Scalars {
  const found = [...factsIn(value, path, value.at)];
  return {
    texts: found.flatMap((fact) => (fact.is === "set" && fact.value.is === "scalar" ? [String(fact.value.value)] : [])),
    complete: found.every((fact) => fact.is !== "unknown"),
  };
}

/** Whether a property of a resource is, or may be, one of some texts; case does not count. */
export function mayBe({ properties }: Resource, path: string, ...wanted: readonly string[]): boolean {
  const { texts, complete } = scalarsIn(properties, path);
  return !complete || texts.some((text) => wanted.includes(text.toLowerCase()));
}

/** Whether a property of a resource is one of some texts in one branch at least; case does not count. */
export function isIn({ properties }: Resource, path: string, ...wanted: readonly string[]): boolean {
  return scalarsIn(properties, path).texts.some((text) => wanted.includes(text.toLowerCase()));
}
