import type { Range } from "../model/range.ts";
import type { Resource } from "../model/resource.ts";
import type { Value } from "../model/value.ts";
import type { Ignore } from "./ignore.ts";
import { ourNames } from "./peer-suppressions.ts";

/**
 * Suppressions in a CloudFormation resource's `Metadata`: `rampart.ignore` (a list of `{ rule, reason, until }`), and
 * those of cfn_nag, cdk-nag, checkov and cfn-guard. They hold for the resource.
 */
export function metadataIgnores(resource: Resource): readonly Ignore[] {
  const metadata = resource.attributes?.entries.get("Metadata")?.value;
  if (metadata === undefined) return [];
  const peers = [
    ...items(at(metadata, "cfn_nag", "rules_to_suppress")).map((item) => at(item, "id")),
    ...items(at(metadata, "cdk_nag", "rules_to_suppress")).map((item) => at(item, "id")),
    ...items(at(metadata, "checkov", "skip")).map((item) => at(item, "id")),
    ...items(at(metadata, "guard", "SuppressedRules")),
  ];
  return [
    ...items(at(metadata, "rampart", "ignore")).flatMap((item) => ownIgnore(item, resource)),
    ...peers.flatMap((name) => peerIgnore(name, resource)),
  ];
}

function ownIgnore(item: Value, resource: Resource): readonly Ignore[] {
  const [rule, reason, until] = ["rule", "reason", "until"].map((key) => textOf(at(item, key)));
  const place = placeOf(at(item, "rule"));
  if (rule === undefined || place === undefined) return [];
  const names = rule.split(",").map((name) => name.trim());
  const why = reason === undefined || reason.trim() === "" ? undefined : reason.trim();
  return [{ names, reason: why, until, own: true, secretsOnly: false, ...place, reach: { is: "resource", resource } }];
}

function peerIgnore(name: Value | undefined, resource: Resource): readonly Ignore[] {
  const [id, place] = [textOf(name), placeOf(name)];
  if (id === undefined || place === undefined) return [];
  const reach = { is: "resource", resource } as const;
  return [
    { names: ourNames(id), reason: undefined, until: undefined, own: false, secretsOnly: false, ...place, reach },
  ];
}

function at(value: Value | undefined, ...path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>(
    (inner, key) => (inner?.is === "map" ? inner.entries.get(key)?.value : undefined),
    value,
  );
}

function items(value: Value | undefined): readonly Value[] {
  return value?.is === "list" ? value.items : value?.is === "map" ? [value] : [];
}

function textOf(value: Value | undefined): string | undefined {
  return value?.is === "scalar" ? String(value.value) : undefined;
}

function placeOf(value: Value | undefined): { readonly uri: string; readonly range: Range } | undefined {
  return value?.at.in === "file" ? { uri: value.at.uri, range: value.at.range } : undefined;
}
