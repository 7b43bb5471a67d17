import type { ChoiceValue, ScalarValue, Through, Unknown, Value } from "../../model/value.ts";

/** The literal of a value, or undefined where it is none. */
export function scalarOf(value: Value | undefined): ScalarValue["value"] | undefined {
  return value?.is === "scalar" ? value.value : undefined;
}

/** The text of a scalar, or undefined. */
export function textIn(value: Value | undefined): string | undefined {
  return value?.is === "scalar" ? String(value.value) : undefined;
}

/** Whether a value is true or false; undefined where nobody knows. */
export function truth(value: Value | undefined): boolean | undefined {
  const text = textIn(value);
  return text === "true" ? true : text === "false" ? false : undefined;
}

/** The default that a value came through. */
export function throughOf(value: Value | undefined): Through | undefined {
  return value?.is === "scalar" ? value.through : undefined;
}

/** The resource that a value names, anywhere in it: the first one. */
export function refersTo(value: Value | undefined): string | undefined {
  switch (value?.is) {
    case "unknown":
      return value.refersTo;
    case "list":
      return first(value.items);
    case "choice":
      return first(value.branches.map((branch) => branch.value));
    default:
      return undefined;
  }
}

function first(values: readonly (Value | undefined)[]): string | undefined {
  for (const value of values) {
    const found = refersTo(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A value with a default noted on each of its literals that has none yet. */
export function through(value: Value, by: Through | undefined): Value {
  if (by === undefined) return value;
  switch (value.is) {
    case "scalar":
      return value.through === undefined ? { ...value, through: by } : value;
    case "list":
      return { ...value, items: value.items.map((item) => through(item, by)) };
    case "map":
      return {
        ...value,
        entries: new Map(
          [...value.entries].map(([key, property]) => [key, { ...property, value: through(property.value, by) }]),
        ),
      };
    case "choice":
      return eachBranch(value, (branch) => through(branch, by));
    case "unknown":
      return value;
  }
}

/** A value with maps that may hold more keys than are written. */
export function open(value: Value, opaque: Unknown): Value {
  switch (value.is) {
    case "list":
      return { ...value, items: value.items.map((item) => open(item, opaque)) };
    case "map":
      return {
        ...value,
        entries: new Map(
          [...value.entries].map(([key, property]) => [key, { ...property, value: open(property.value, opaque) }]),
        ),
        opaque,
      };
    case "choice":
      return eachBranch(value, (branch) => open(branch, opaque));
    default:
      return value;
  }
}

/** A choice with each of its set branches changed. */
export function eachBranch(choice: ChoiceValue, change: (value: Value) => Value | undefined): ChoiceValue {
  const branches = choice.branches.map(({ when, value }) => ({
    when,
    value: value === undefined ? undefined : change(value),
  }));
  return { ...choice, branches };
}
