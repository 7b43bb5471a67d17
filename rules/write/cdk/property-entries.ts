import type { CdkLanguage } from "../../data/cdk-map/names.ts";
import { nativeName } from "../../data/cdk-map/names.ts";
import type { Plain } from "../../model/fix.ts";
import type { MapValue, Shape } from "../../model/value.ts";
import { Code, nativeKey, nativeOf } from "./code-style.ts";
import type { Native, NativeMap } from "./code-style.ts";

/** How a program names things. */
export interface Names {
  readonly language: CdkLanguage;
  /** The constant of a class that says a value, as the program can write it. */
  constant(className: string, to: Plain): string | undefined;
}

/** A property at a path in the names of the construct; undefined where the table has none for it. */
export function propertyEntries(on: MapValue, path: readonly string[], to: Plain, names: Names): NativeMap | undefined {
  const [first = ""] = path;
  // A property of the table's own.
  if (first.startsWith("=")) return { [own(first.slice(1), names)]: to as boolean };
  const mapped = on.unset !== undefined;
  return mapped ? mappedEntries(on.shape, path, to, names) : cfnEntries(path, to, names);
}

function own(name: string, { language }: Names): string {
  return language === "python" ? nativeName(name, language) : name;
}

function cfnEntries([key = "", ...rest]: readonly string[], to: Plain, names: Names): NativeMap | undefined {
  const value = rest.length === 0 ? nativeOf(to, names.language) : cfnEntries(rest, to, names);
  return value === undefined ? undefined : { [nativeKey(key, names.language)]: value };
}

function mappedEntries(
  shape: Shape | undefined,
  [key = "", ...rest]: readonly string[],
  to: Plain,
  names: Names,
): NativeMap | undefined {
  const known = shape?.keys[key];
  if (known === undefined) return undefined;
  const { name, values, members } = known;
  if (rest.length > 0) {
    const below = mappedEntries(known.shape, rest, to, names);
    return below === undefined || name === "" ? below : { [name]: below };
  }
  if (name === "") return undefined;
  const value = valueOf(to, values, members, names);
  return value === undefined ? undefined : { [name]: value };
}

function valueOf(
  to: Plain,
  values: Readonly<Record<string, string | number | boolean>> | undefined,
  members: string | undefined,
  names: Names,
): Native | undefined {
  if (members !== undefined) {
    const constant = names.constant(members, to);
    return constant === undefined ? undefined : new Code(constant);
  }
  if (typeof to === "object") return undefined;
  return values === undefined ? to : values[String(to)];
}
