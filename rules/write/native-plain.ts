import type { Plain, PlainMap } from "../model/fix.ts";
import type { Shape, TerraformKey } from "../model/value.ts";
import { isPlainList, isPlainMap } from "./plain.ts";

/** The value of an attribute in the names and words of its place. */
export function attributeValue(key: TerraformKey, given: Plain): Plain {
  // A list of one may be a single value in Terraform.
  const [only, ...more] = isPlainList(given) ? given : [];
  const value = only !== undefined && more.length === 0 && key.list !== true && key.values !== undefined ? only : given;
  if (typeof value !== "object") {
    const word = key.values?.[String(value)] ?? value;
    return key.list === true ? [word] : word;
  }
  const named = key.shape === undefined ? value : namedIn(value, key.shape);
  return key.list === true && !isPlainList(named) ? [named] : named;
}

/** A map's keys as its place names them; keys that it has no name for stay. */
export function nativeMap(map: PlainMap, shape: Shape | undefined): PlainMap {
  if (shape === undefined) return map;
  const entries = Object.entries(map).flatMap(([key, value]): readonly (readonly [string, Plain])[] => {
    const native = shape.keys[key];
    if (native === undefined) return [[key, value]];
    if (native.name === "") return isPlainMap(value) ? Object.entries(nativeMap(value, native.shape)) : [];
    return [[native.name, attributeValue(native, value)]];
  });
  return Object.fromEntries(entries);
}

function namedIn(value: Plain, shape: Shape): Plain {
  if (isPlainList(value)) return value.map((item) => namedIn(item, shape));
  return isPlainMap(value) ? nativeMap(value, shape) : value;
}
