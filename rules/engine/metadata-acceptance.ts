import type { Finding } from "../model/finding.ts";
import type { Fix } from "../model/fix.ts";
import type { Resource } from "../model/resource.ts";
import type { MapValue, Value } from "../model/value.ts";

/**
 * The change that accepts a finding in the `Metadata` of its CloudFormation resource, for places where no comment can
 * stand; undefined where the finding's resource is not written there.
 */
export function metadataAcceptance(finding: Finding, resources: readonly Resource[], reason: string): Fix | undefined {
  const { at, resource: named } = finding;
  const carrier = resources.find(
    ({ source, id, type, writtenAs, at: own }) =>
      source === "cloudformation" &&
      id === named?.id &&
      (writtenAs ?? type) === named.type &&
      own.in === "file" &&
      at.in === "file" &&
      own.uri === at.uri,
  );
  const attributes = carrier?.attributes;
  if (attributes === undefined) return undefined;
  const entry = { rule: finding.rule, reason };
  const path = ["Metadata", "rampart", "ignore"];
  const list = valueAt(attributes, path);
  const title = `Ignore ${finding.rule} in the metadata of ${carrier?.id ?? ""}`;
  if (list?.is === "list") return { title, safety: "review", edits: [{ edit: "append", on: list, to: entry }] };
  const [on, below] = deepest(attributes, path);
  return list === undefined
    ? { title, safety: "review", edits: [{ edit: "put", on, path: below, to: [entry] }] }
    : undefined;
}

function valueAt(map: MapValue, path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>(
    (value, key) => (value?.is === "map" ? value.entries.get(key)?.value : undefined),
    map,
  );
}

/** The deepest map on the way that exists, and the keys missing below it. */
function deepest(map: MapValue, path: readonly string[]): readonly [MapValue, readonly string[]] {
  const [key, ...rest] = path;
  const next = key === undefined ? undefined : map.entries.get(key)?.value;
  return next?.is === "map" && rest.length > 0 ? deepest(next, rest) : [map, path];
}
