import { terraformMap, terraformTypes } from "../../data/terraform-map/index.ts";
import type { MappedType } from "../../data/terraform-map/mapped-type.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property, Shape, TerraformKey, Value } from "../../model/value.ts";
import type { Block } from "./blocks.ts";
import type { Body } from "./bodies.ts";
import { bodyValue } from "./body.ts";
import type { Reading } from "./body.ts";
import { origin } from "./context.ts";
import type { Module } from "./context.ts";
import { renamed } from "./renamed.ts";
import { isAbsent, withEach } from "./repetition.ts";
import { contextOf } from "./resolve.ts";
import { singleRanges, withSingleRanges } from "./security-groups.ts";

/** What Terraform itself reads of a resource: no property of AWS's. */
const own: ReadonlySet<string> = new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "lifecycle",
  "provisioner",
  "connection",
]);

/** A resource and how its type is mapped, if it is. */
export interface Written {
  readonly resource: Resource;
  readonly mapping: MappedType | undefined;
}

/** The resources that a block stands for: none where its count is zero, several where CloudFormation has one a range. */
export function resourcesOf(module: Module, block: Block, reading: Reading): readonly Written[] {
  const [label, name] = block.labels;
  if (label === undefined || name === undefined || isAbsent(module, block)) return [];
  const context = withEach(contextOf(module, block.uri), block);
  const type = block.type === "data" ? `data.${label.text}` : label.text;
  const mapping = terraformMap.get(type);
  const body: Body = {
    context,
    node: { ...block.body, entries: block.body.entries.filter(({ key }) => !own.has(key)) },
  };
  const at = origin(context, name.range);
  const value = { ...withConstants(bodyValue(body, shapeFor(mapping, body), at, reading), mapping), node: block.body };
  const lifecycle = { ...block.body, entries: block.body.entries.filter(({ key }) => own.has(key)) };
  const resource: Resource = {
    subject: "resource",
    source: "terraform",
    type: mapping?.type ?? type,
    id: `${module.prefix}${type}.${name.text}`,
    name: at,
    at: origin(context, block.range),
    properties: value,
    attributes: bodyValue({ context, node: lifecycle }, { keys: {} }, at, reading),
    writtenAs: type,
    ...(module.calls.length === 0 ? {} : { calls: module.calls }),
  };
  return special(resource).map((each) => ({
    resource: each,
    mapping: each.type === mapping?.type ? mapping : terraformTypes.get(each.type),
  }));
}

/** The shape with the names in use: a setting on the resource itself, or the other one of two names. */
function shapeFor(mapping: MappedType | undefined, { node }: Body): Shape {
  if (mapping === undefined) return { keys: {} };
  const written = new Set(
    node.entries.flatMap(({ key, labels }) => (key === "dynamic" ? (labels ?? []).map(({ text }) => text) : [key])),
  );
  const inline = Object.entries(mapping.inline ?? {}).filter(([, key]) =>
    namesOf(key).some((name) => written.has(name)),
  );
  const keys = { ...mapping.shape.keys, ...Object.fromEntries(inline) };
  const named = Object.entries(keys).map(([key, terraform]) => {
    const name =
      terraform.also === undefined || written.has(terraform.name)
        ? undefined
        : terraform.also.find((other) => written.has(other));
    return [key, name === undefined ? terraform : { ...terraform, name }] as const;
  });
  return { keys: Object.fromEntries(named) };
}

/** What a key is written as; a level that Terraform has no name for, by what stands in it. */
function namesOf({ name, shape }: TerraformKey): readonly string[] {
  return name === "" ? Object.values(shape?.keys ?? {}).map((key) => key.name) : [name];
}

function withConstants(value: MapValue, mapping: MappedType | undefined): MapValue {
  const constants = Object.entries(mapping?.constants ?? {}).map(([key, literal]): readonly [string, Property] => [
    key,
    { key: value.at, value: { is: "scalar", value: literal, at: value.at } },
  ]);
  return constants.length === 0 ? value : { ...value, entries: new Map([...value.entries, ...constants]) };
}

/** Types that are written too differently for a table. */
function special(resource: Resource): readonly Resource[] {
  const { properties } = resource;
  const withProperties = (type: string, value: MapValue): Resource => ({ ...resource, type, properties: value });
  switch (resource.writtenAs) {
    case "aws_security_group":
    case "aws_default_security_group":
      return [withProperties(resource.type, withSingleRanges(properties))];
    case "aws_security_group_rule": {
      const type = directionOf(properties.entries.get("type")?.value);
      return singleRanges(properties).map((rule) => withProperties(type ?? resource.type, rule));
    }
    case "aws_default_vpc":
      return [resource, { ...resource, type: "Account::DefaultVpc" }];
    case "aws_s3_bucket":
      return withInlinePolicy(resource);
    case "aws_ssm_document":
      return withSharing(resource);
    case "aws_snapshot_create_volume_permission":
      return properties.entries.has("CreateVolumePermissions") ? [resource] : [];
    default:
      return [resource];
  }
}

/** A rule whose direction nobody knows is no rule that anyone judges. */
function directionOf(value: Value | undefined): string {
  if (value?.is !== "scalar") return "aws_security_group_rule";
  return value.value === "egress" ? "AWS::EC2::SecurityGroupEgress" : "AWS::EC2::SecurityGroupIngress";
}

/** The permissions of a document are a thing of their own: CloudFormation's documents have none. */
function withSharing(document: Resource): readonly Resource[] {
  const permissions = document.properties.entries.get("Permissions")?.value;
  const mapping = terraformMap.get("aws_ssm_document.permissions");
  if (permissions?.is !== "map" || mapping === undefined) return [document];
  const properties = renamed(permissions, { name: "", shape: mapping.shape });
  return properties.is === "map" ? [document, { ...document, type: mapping.type, properties }] : [document];
}

/** A policy written on the bucket itself is a bucket policy of the same address. */
function withInlinePolicy(bucket: Resource): readonly Resource[] {
  const { properties } = bucket;
  const policy = properties.entries.get("Policy");
  if (policy === undefined) return [bucket];
  const why = { because: "reference", to: bucket.id } as const;
  const target: Property = { key: policy.key, value: { is: "unknown", why, at: bucket.name, refersTo: bucket.id } };
  const entries = new Map([
    ["Bucket", target],
    ["PolicyDocument", policy],
  ]);
  return [bucket, { ...bucket, type: "AWS::S3::BucketPolicy", properties: { is: "map", entries, at: policy.key } }];
}
