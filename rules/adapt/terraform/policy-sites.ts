import type { Origin } from "../../model/origin.ts";
import type { PolicyKind } from "../../model/policy.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Value } from "../../model/value.ts";
import type { PolicyPlace } from "../../data/terraform-map/mapped-type.ts";
import { textIn } from "./known.ts";
import type { PolicyDocument } from "./policy-documents.ts";
import type { Written } from "./resources.ts";

/** An IAM document in IAM's own keys, and what is known of its use. */
export interface PolicySite {
  readonly value: MapValue;
  readonly kind: PolicyKind;
  readonly service?: string;
  readonly resource: Resource;
  readonly label?: string;
  /** The narrowest place that names the policy. */
  readonly name: Origin;
}

/**
 * The policies of a module. A data source is judged as what it is used for, once for each kind of use; one that
 * nothing uses as an identity policy, or by its principals.
 */
export function policySites(written: readonly Written[], documents: readonly PolicyDocument[]): readonly PolicySite[] {
  const byNode = new Map(documents.map((document) => [document.block.body, document]));
  const used = new Set<string>();
  const seen = new Set<string>();
  const use = ({ address, sources }: PolicyDocument): void => {
    if (used.has(address)) return;
    used.add(address);
    for (const source of sources) {
      const next = documents.find((document) => document.address === source);
      if (next !== undefined) use(next);
    }
  };
  const sites = written.flatMap(({ resource, mapping }) =>
    (mapping?.policies ?? []).flatMap((place) => sitesAt(resource, place)),
  );
  const kept = sites.filter(({ value, kind, service }) => {
    const document = value.node?.kind === "map" ? byNode.get(value.node) : undefined;
    if (document === undefined) return true;
    use(document);
    const key = `${document.address} ${kind} ${service ?? ""}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
  return [...kept, ...documents.filter(({ address }) => !used.has(address)).map(alone)];
}

function sitesAt(resource: Resource, place: PolicyPlace): readonly PolicySite[] {
  const kind = kindOf(resource, place.kind);
  if (kind === undefined) return [];
  const service = place.service === undefined ? {} : { service: place.service };
  return holders(resource.properties, place.path.split(".")).flatMap(({ value, holder, name }) => {
    const label = textIn(holder.entries.get("PolicyName")?.value);
    return branches(value).map((document) => ({
      value: document,
      kind,
      ...service,
      resource,
      name,
      ...(label === undefined ? {} : { label }),
    }));
  });
}

/** Organizations has more kinds of policy than IAM ones; a managed policy called a boundary grants nothing. */
function kindOf({ id, writtenAs, properties }: Resource, kind: PolicyKind): PolicyKind | undefined {
  if (writtenAs === "aws_iam_policy") {
    const names = [id, ...["ManagedPolicyName", "Path"].map((key) => textIn(properties.entries.get(key)?.value) ?? "")];
    return names.some((name) => /boundar(y|ies)/i.test(name)) ? "boundary" : kind;
  }
  if (writtenAs !== "aws_organizations_policy") return kind;
  const type = textIn(properties.entries.get("type")?.value) ?? "SERVICE_CONTROL_POLICY";
  return type === "SERVICE_CONTROL_POLICY" ? "scp" : type === "RESOURCE_CONTROL_POLICY" ? "rcp" : undefined;
}

interface Held {
  readonly value: Value;
  readonly holder: MapValue;
  readonly name: Origin;
}

function holders(map: MapValue, [step = "", ...rest]: readonly string[]): readonly Held[] {
  const property = map.entries.get(step.replace("[*]", ""));
  if (property === undefined) return [];
  const { value, key } = property;
  if (rest.length === 0) return [{ value, holder: map, name: key }];
  const items = value.is === "list" ? value.items : [value];
  return items.flatMap((item) => (item.is === "map" ? holders(item, rest) : []));
}

/** The documents of a value: one a branch of a condition; what is unknown is no document. */
function branches(value: Value): readonly MapValue[] {
  if (value.is === "map") return [value];
  return value.is === "choice"
    ? value.branches.flatMap((branch) => (branch.value === undefined ? [] : branches(branch.value)))
    : [];
}

function alone({ address, value, block }: PolicyDocument): PolicySite {
  const at: Origin = { in: "file", uri: block.uri, range: block.range };
  const resource: Resource = {
    subject: "resource",
    source: "terraform",
    type: "data.aws_iam_policy_document",
    id: address,
    name: value.at,
    at,
    properties: value,
  };
  return { value, kind: kindByPrincipals(value), resource, name: value.at };
}

function kindByPrincipals(document: MapValue): PolicyKind {
  const statements = document.entries.get("Statement")?.value;
  const maps = statements?.is === "list" ? statements.items.flatMap((item) => (item.is === "map" ? [item] : [])) : [];
  if (!maps.some(({ entries }) => entries.has("Principal") || entries.has("NotPrincipal"))) return "identity";
  return maps.every(({ entries }) => !entries.has("Resource") && assumes(entries.get("Action")?.value))
    ? "trust"
    : "resource";
}

function assumes(actions: Value | undefined): boolean {
  const items = actions?.is === "list" ? actions.items : actions === undefined ? [] : [actions];
  return (
    items.length > 0 &&
    items.every((item) => /^sts:(AssumeRole|TagSession|SetSourceIdentity)/i.test(textIn(item) ?? ""))
  );
}
