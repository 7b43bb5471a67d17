import type { MapValue, Value } from "../model/value.ts";

/** A suppression in a resource's `Metadata`. */
export interface MetadataIgnore {
  readonly rules: readonly string[];
  readonly until?: string;
}

/**
 * Suppressions in CloudFormation `Metadata`: `rampart.ignore` (a list of `{ rule, reason, until }`, a reason is
 * required), and those of cfn_nag, cdk-nag, checkov and cfn-guard.
 */
export function metadataIgnores(attributes: MapValue): readonly MetadataIgnore[] {
  const metadata = attributes.entries.get("Metadata")?.value;
  return [
    ...items(at(metadata, "rampart", "ignore")).flatMap(ownIgnore),
    ...named(at(metadata, "cfn_nag", "rules_to_suppress"), "id"),
    ...named(at(metadata, "cdk_nag", "rules_to_suppress"), "id"),
    ...named(at(metadata, "checkov", "skip"), "id"),
    ...items(at(metadata, "guard", "SuppressedRules")).flatMap((item) => single(textOf(item))),
  ];
}

function ownIgnore(item: Value): readonly MetadataIgnore[] {
  const [rule, reason, until] = ["rule", "reason", "until"].map((key) => textOf(at(item, key)));
  if (rule === undefined || reason === undefined || reason.trim() === "") return [];
  return [{ rules: rule.split(",").map((name) => name.trim()), ...(until === undefined ? {} : { until }) }];
}

function named(list: Value | undefined, key: string): readonly MetadataIgnore[] {
  return items(list).flatMap((item) => single(textOf(at(item, key))));
}

function single(name: string | undefined): readonly MetadataIgnore[] {
  return name === undefined ? [] : [{ rules: [name.replace(/^AwsSolutions-/, "")] }, { rules: [name] }];
}

function at(value: Value | undefined, ...path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>((inner, key) => (inner?.is === "map" ? inner.entries.get(key)?.value : undefined), value);
}

function items(value: Value | undefined): readonly Value[] {
  return value?.is === "list" ? value.items : value?.is === "map" ? [value] : [];
}

function textOf(value: Value | undefined): string | undefined {
  return value?.is === "scalar" ? String(value.value) : undefined;
}
