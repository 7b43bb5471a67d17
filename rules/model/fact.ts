import { nativeKeys } from "./native-path.ts";
import type { Node } from "./node.ts";
import { entryOf } from "./node.ts";
import type { Origin } from "./origin.ts";
import type { Resource } from "./resource.ts";
import type { ListValue, MapValue, ScalarValue, Unknown, UnknownValue, Value } from "./value.ts";

/** What is known of one property of one resource. A property behind a condition yields one fact a branch. */
export type Fact = SetFact | UnsetFact | UnknownFact;

interface Common {
  readonly at: Origin;
  /** The branch it holds in, e.g. `IsProd is true`. */
  readonly when?: string;
}

/** Written, and known. */
export interface SetFact extends Common {
  readonly is: "set";
  readonly value: ScalarValue | MapValue | ListValue;
}

/** Not written: AWS's default applies. `at` is the nearest thing written that should hold it. */
export interface UnsetFact extends Common {
  readonly is: "unset";
  /** The deepest map that exists, and the keys missing below it: what a fix adds. */
  readonly on: MapValue;
  readonly missing: readonly string[];
  /** A written "not set" (`AWS::NoValue`, `null`) that a fix replaces, with the keys that go into its place. */
  readonly instead?: { readonly target: Value; readonly path: readonly string[] };
}

/** Written but not known here, or not readable live. */
export interface UnknownFact extends Common {
  readonly is: "unknown";
  readonly value: UnknownValue;
}

/**
 * The facts at a path such as `MetadataOptions.HttpTokens` or `SecurityGroupIngress[*].CidrIp`. A list that is not
 * written yields nothing; unknowns are reported to `resource.onUnknown`.
 */
export function* facts(resource: Resource, path: string): Generator<Fact> {
  yield* factsIn(resource.properties, path, resource.name, resource.onUnknown);
}

/** The same, below any value; `at` is where an absence is reported. */
export function* factsIn(
  value: Value,
  path: string,
  at: Origin,
  onUnknown?: (value: UnknownValue) => void,
): Generator<Fact> {
  for (const fact of walk(value, steps(path), at, undefined)) {
    if (fact.is === "unknown") onUnknown?.(fact.value);
    yield fact;
  }
}

function steps(path: string): readonly string[] {
  return path.split(".").flatMap((part) => (part.endsWith("[*]") ? [part.slice(0, -3), "*"] : [part]));
}

function* walk(value: Value, path: readonly string[], at: Origin, when: string | undefined): Generator<Fact> {
  const branch = when === undefined ? {} : { when };
  if (value.is === "unknown") {
    yield { is: "unknown", value, at: value.at, ...branch };
    return;
  }
  if (value.is === "choice") {
    for (const { when: reads, value: inner } of value.branches) {
      if (inner === undefined) continue;
      yield* walk(inner, path, at, join(when, reads));
    }
    return;
  }
  const [step, ...rest] = path;
  if (step === undefined) {
    yield { is: "set", value, at: value.at, ...branch };
    return;
  }
  if (step === "*") {
    const items = value.is === "list" ? value.items : [value];
    for (const item of items) yield* walk(item, rest, placeOfItem(item), when);
    return;
  }
  if (value.is !== "map") return;
  yield* walkKey(value, step, rest, at, when);
}

function* walkKey(
  map: MapValue,
  key: string,
  rest: readonly string[],
  at: Origin,
  when: string | undefined,
): Generator<Fact> {
  const unset = (branch: string | undefined, where: Origin): UnsetFact => ({
    is: "unset",
    on: map,
    missing: [key, ...rest],
    at: where,
    ...(branch === undefined ? {} : { when: branch }),
    ...writtenAsUnset(map, key, rest),
  });
  const property = map.entries.get(key);
  const listed = rest.includes("*");
  if (property === undefined) {
    if (map.opaque !== undefined && map.unset?.has(key) !== true) yield* walk(hidden(map, map.opaque), rest, at, when);
    else if (!listed) yield unset(when, at);
    return;
  }
  const { value } = property;
  if (value.is !== "choice") {
    yield* walk(value, rest, property.key, when);
    return;
  }
  for (const branch of value.branches) {
    const reads = join(when, branch.when);
    if (branch.value !== undefined) yield* walk(branch.value, rest, property.key, reads);
    else if (!listed) yield { ...unset(reads, property.key), ...placeOf(branch.node, property.key, rest) };
  }
}

/** Where an absence in a list item is reported: at its first key rather than at all of its lines. */
function placeOfItem(item: Value): Origin {
  if (item.is !== "map" || item.at.in !== "file" || item.node?.range.end !== item.at.range.end) return item.at;
  const [first] = item.entries.values();
  return first?.key ?? item.at;
}

/** `key: null` and the like stand in the map all the same: a second key would break the file. */
function writtenAsUnset(map: MapValue, key: string, rest: readonly string[]): Pick<UnsetFact, "instead"> {
  const [name = key] = nativeKeys(map.shape, [key]);
  const entry = entryOf(map.node, name);
  return entry?.labels === undefined ? placeOf(entry?.value, map.at, rest) : {};
}

function placeOf(node: Node | undefined, key: Origin, rest: readonly string[]): Pick<UnsetFact, "instead"> {
  if (node === undefined) return {};
  const at = key.in === "file" ? { ...key, range: node.range } : key;
  const target: UnknownValue = { is: "unknown", why: { because: "reference", to: "nothing" }, at, node };
  return { instead: { target, path: rest } };
}

function hidden(map: MapValue, why: Unknown): UnknownValue {
  return { is: "unknown", why, at: map.at };
}

function join(outer: string | undefined, inner: string): string {
  return outer === undefined ? inner : `${outer} and ${inner}`;
}
