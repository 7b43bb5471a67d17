import table from "../../data/iam-policy-properties.json" with { type: "json" };
import type { Origin } from "../../model/origin.ts";
import type { Policy, PolicyKind } from "../../model/policy.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Value } from "../../model/value.ts";
import { policyFromValue } from "./policy-from-value.ts";
import { documentsIn, propertyOf, settled } from "./read.ts";

/** A property that holds a policy document, or JSON text of one. */
interface PolicyProperty {
  /** E.g. `Policies[*].PolicyDocument`. */
  readonly path: string;
  readonly kind: PolicyKind;
  readonly service?: string;
}

const properties: ReadonlyMap<string, readonly PolicyProperty[]> = propertiesByType();

/** The IAM policies among the properties of a resource: documents, JSON text, and SAM's `Policies`. */
export function policiesOfCloudFormation(resource: Resource): readonly Policy[] {
  const own = properties.get(resource.writtenAs ?? "") ?? properties.get(resource.type) ?? [];
  return own.flatMap((property) => {
    const kind = kindOf(resource, property.kind);
    if (kind === undefined) return [];
    return found(resource.properties, property.path.split(".")).flatMap(({ value, label, name }) => {
      const policy = policyFromValue(value, {
        kind,
        ...(property.service === undefined ? {} : { service: property.service }),
        resource,
        ...(label === undefined ? {} : { label }),
        name: name ?? resource.name,
      });
      return policy === undefined ? [] : [policy];
    });
  });
}

interface Found {
  readonly value: Value;
  readonly label?: string;
  readonly name?: Origin;
}

/** The documents at a path; an inline policy is called by its `PolicyName`. */
function found(value: Value, path: readonly string[], named: Omit<Found, "value"> = {}): readonly Found[] {
  const [step, ...rest] = path;
  if (value.is === "choice") return documentsIn(value).flatMap((branch) => found(branch, path, named));
  if (step === undefined) return inline(value, named);
  if (value.is !== "map") return [];
  const each = step.endsWith("[*]");
  const property = value.entries.get(each ? step.slice(0, -3) : step);
  if (property === undefined) return [];
  const items = each && property.value.is === "list" ? property.value.items : [property.value];
  return items
    .flatMap((item) => (each ? documentsIn(item) : [item]))
    .flatMap((item) => found(item, rest, each ? nameIn(item) : named));
}

/** SAM takes a list of names, templates and documents; an API's resource policy lists its statements. */
function inline(value: Value, named: Omit<Found, "value">): readonly Found[] {
  if (
    value.is === "list" &&
    !value.items.some((item) => item.is === "map" && propertyOf(item, "Effect") !== undefined)
  ) {
    return value.items.flatMap((item) => inline(item, named));
  }
  if (value.is === "choice") return documentsIn(value).flatMap((branch) => inline(branch, named));
  if (value.is !== "map") return [{ value, ...named }];
  const statements = value.entries.get("CustomStatements")?.value;
  if (statements !== undefined) return [{ value: statements, ...named }];
  return propertyOf(value, "Statement") === undefined && propertyOf(value, "Effect") === undefined
    ? []
    : [{ value, ...named }];
}

function nameIn(item: Value): Omit<Found, "value"> {
  const name = item.is === "map" ? settled(item.entries.get("PolicyName")?.value) : undefined;
  return name?.is === "scalar" ? { label: String(name.value), name: name.at } : {};
}

/**
 * An organization's policy says in `Type` what it is; a managed policy called a boundary is a ceiling, not a grant. In
 * an account it is known which ones are.
 */
function kindOf(resource: Resource, kind: PolicyKind): PolicyKind | undefined {
  if (resource.type === "AWS::Organizations::Policy") {
    const type = textIn(resource.properties, "Type") ?? "SERVICE_CONTROL_POLICY";
    if (type === "RESOURCE_CONTROL_POLICY") return "rcp";
    return type === "SERVICE_CONTROL_POLICY" ? "scp" : undefined;
  }
  if (resource.type !== "AWS::IAM::ManagedPolicy") return kind;
  if (resource.source === "account") return textIn(resource.properties, "IsBoundary") === "true" ? "boundary" : kind;
  const names = [
    resource.id,
    textIn(resource.properties, "ManagedPolicyName") ?? "",
    textIn(resource.properties, "Path") ?? "",
  ];
  return names.some((name) => /boundar(y|ies)/i.test(name)) ? "boundary" : kind;
}

function textIn(map: MapValue, key: string): string | undefined {
  const value = settled(map.entries.get(key)?.value);
  return value?.is === "scalar" ? String(value.value) : undefined;
}

function propertiesByType(): ReadonlyMap<string, readonly PolicyProperty[]> {
  const byType = new Map<string, PolicyProperty[]>();
  for (const { type, path, kind, service } of table.data) {
    const property = { path, kind: kind as PolicyKind, ...(service === undefined ? {} : { service }) };
    byType.set(type, [...(byType.get(type) ?? []), property]);
  }
  return byType;
}
