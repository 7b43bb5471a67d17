import type { Edit, Plain, PlainMap } from "../model/fix.ts";
import type { MapValue, Shape, TerraformKey } from "../model/value.ts";
import { nativeMap } from "./native-plain.ts";
import { isPlainList, isPlainMap, mergedPlain, nested } from "./plain.ts";

/** What a `put` writes, and where, in a file's own keys and words. */
export interface NativePut {
  readonly path: readonly string[];
  readonly to: Plain;
}

/** A `put` in the keys of the map that it is on; undefined where that map has no key for it. */
export function nativePut(on: MapValue, { path, to }: Extract<Edit, { edit: "put" }>): NativePut | undefined {
  const native = on.shape?.closed === true ? shapedPut(on.shape, path, to) : openPut(on.shape, path, to);
  return native === undefined ? undefined : { path: [...(on.wrap ?? []), ...native.path], to: native.to };
}

/** Keys that a shape has no name for stay. */
function openPut(shape: Shape | undefined, path: readonly string[], to: Plain): NativePut | undefined {
  const [only, ...others] = Object.entries(nativeMap(nested(path, to), shape));
  return only === undefined || others.length > 0 ? undefined : { path: [only[0]], to: only[1] };
}

function shapedPut(shape: Shape, [name = "", ...rest]: readonly string[], to: Plain): NativePut | undefined {
  const key = shape.keys[name];
  if (key === undefined) return undefined;
  const path = key.name === "" ? [] : key.name.split(".");
  if (key.whole !== undefined) return { path, to: key.whole };
  if (rest.length === 0) {
    const value = valueIn(key, to);
    return value === undefined ? undefined : { path, to: value };
  }
  const below = key.shape === undefined ? { path: rest, to } : shapedPut(key.shape, rest, to);
  return below === undefined ? undefined : { path: [...path, ...below.path], to: below.to };
}

function valueIn(key: TerraformKey, to: Plain): Plain | undefined {
  const { shape } = key;
  if (isPlainList(to)) {
    const items = to.map((item) => valueIn(key, item));
    return items.includes(undefined) ? undefined : items.flatMap((item) => (item === undefined ? [] : [item]));
  }
  if (!isPlainMap(to)) return typeof to === "object" ? to : (key.values?.[String(to)] ?? to);
  return shape === undefined ? to : mapIn(shape, to);
}

/** A map in the file's keys; one level less where the file has none for it. */
function mapIn(shape: Shape, map: PlainMap): Plain | undefined {
  let entries: PlainMap = {};
  for (const [name, value] of Object.entries(map)) {
    const put = shapedPut(shape, [name], value);
    if (put === undefined) return undefined;
    if (put.path.length === 0) return put.to;
    entries = mergedPlain(entries, nested(put.path, put.to));
  }
  return entries;
}

/**
 * The edits that are left where a setting is turned on as a whole (`logs.httpApi: true`): what it needs, such as a log
 * group, comes with it.
 */
export function withoutProvided(edits: readonly Edit[]): readonly Edit[] {
  const whole = edits.some((edit) => edit.edit === "put" && isWhole(edit.on.shape, edit.path));
  return whole ? edits.filter(({ edit }) => edit !== "resource") : edits;
}

function isWhole(shape: Shape | undefined, [name = ""]: readonly string[]): boolean {
  return shape?.keys[name]?.whole !== undefined;
}
