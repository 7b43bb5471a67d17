import { oncePerScope, resourceRule } from "../../model/index.ts";
import type { Edit, Fix, MapValue, Plain, Resource, Scope, Value } from "../../model/index.ts";
import { taggingOf } from "./shared/taggable.ts";
import type { Tagging } from "./shared/taggable.ts";

/** The keys of tags, or undefined where some of them are not known. */
function keysOf(value: Value | undefined): readonly string[] | undefined {
  if (value === undefined) return [];
  if (value.is === "map") return value.opaque === undefined ? [...value.entries.keys()] : undefined;
  if (value.is !== "list") return undefined;
  const keys = value.items.map((item) => {
    const key = item.is === "map" ? (item.entries.get("Key") ?? item.entries.get("key"))?.value : undefined;
    return key?.is === "scalar" ? String(key.value) : undefined;
  });
  return keys.includes(undefined) ? undefined : keys.flatMap((key) => key ?? []);
}

/** How a resource is tagged as it is written. */
function taggingAsWritten({ type, source, writtenAs }: Resource): Tagging | undefined {
  const tagging = (writtenAs === undefined ? undefined : taggingOf(writtenAs)) ?? taggingOf(type);
  return tagging === undefined || source !== "terraform" ? tagging : { key: tagging.key, as: "map" };
}

function tagsOf({ properties: { entries } }: Resource, { key }: Tagging): Value | undefined {
  return (entries.get(key) ?? entries.get("tags"))?.value;
}

/** Tags that a Terraform provider, or the stack of a service, gives to all resources; undefined where they are not known. */
function defaultKeys({ resources, sections }: Scope): readonly string[] | undefined {
  const keys = [...resources, ...sections].map(({ type, properties: { entries } }) => {
    if (type === "Serverless::Provider") return keysOf(entries.get("StackTags")?.value);
    if (type !== "Terraform::Provider") return [];
    const block = (entries.get("DefaultTags") ?? entries.get("default_tags"))?.value;
    const inner = block?.is === "list" ? block.items[0] : block;
    if (inner !== undefined && inner.is !== "map") return undefined;
    return keysOf((inner?.entries.get("Tags") ?? inner?.entries.get("tags"))?.value);
  });
  return keys.includes(undefined) ? undefined : keys.flatMap((each) => each ?? []);
}

const defaultKeysOf = oncePerScope(defaultKeys);

/** What the Framework makes beside functions takes no tags of its own, but those of the stack. */
function isMadeBesides({ logicalId, type }: Resource): boolean {
  return logicalId !== undefined && type !== "AWS::Lambda::Function";
}

const placeholder = (key: string) => `<${key}>`;

function fixesOf(resource: Resource, tagging: Tagging, tags: Value | undefined, missing: readonly string[]) {
  const edits = editsOf(resource, tagging, tags, missing);
  if (edits.length === 0) return [];
  const fix: Fix = { title: `Add the tags ${missing.join(", ")}`, safety: "review", edits };
  return [fix];
}

function editsOf(
  { properties }: Resource,
  { key, as }: Tagging,
  tags: Value | undefined,
  missing: readonly string[],
): readonly Edit[] {
  const pairs = missing.map((name) => ({ Key: name, Value: placeholder(name) }));
  const map = Object.fromEntries(missing.map((name) => [name, placeholder(name)]));
  if (tags?.is === "list" && tags.node !== undefined && tags.items.length > 0)
    return pairs.map((to): Edit => ({ edit: "append", on: tags, to }));
  if (tags?.is === "map" && tags.node !== undefined)
    return missing.map((name): Edit => ({ edit: "put", on: tags, path: [name], to: placeholder(name) }));
  if (tags !== undefined) return [];
  const native = properties.shape === undefined ? undefined : withTags(properties, key);
  const to: Plain = as === "map" || native !== undefined ? map : pairs;
  return [{ edit: "put", on: native ?? properties, path: [key], to }];
}

/** Tables need not know tags: Terraform and the Serverless Framework call them `tags` everywhere. */
function withTags(properties: MapValue, key: string): MapValue {
  return {
    ...properties,
    shape: { ...properties.shape, keys: { ...properties.shape?.keys, [key]: { name: "tags" } } },
  };
}

/** Resources without the tags that the workspace asks for, by `requiredTags`; silent while it is empty. */
export const governanceMissingOwnerTags = resourceRule({
  id: "governance/missing-owner-tags",
  title: "Resource lacks the required tags",
  severity: "info",
  preset: "recommended",
  aliases: ["resource_not_using_tags"],
  practices: ["tips/4"],
  why: "When something costs too much or is under attack, nobody knows whom to call, and rules of access by tag do not hold.",
  check: "aws resourcegroupstaggingapi get-resources --query 'ResourceTagMappingList[].[ResourceARN,Tags]'",
  remedy: {
    cli: "aws resourcegroupstaggingapi tag-resources --resource-arn-list <arn> --tags Owner=<owner>",
    console: "Resource Groups & Tag Editor > Tag Editor: find the resource, then Manage tags of selected resources.",
  },
  references: ["https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html"],
  types: [],
  everyType: true,
  *judge(resource, scope) {
    const required = scope.governance?.requiredTags ?? [];
    const tagging = required.length === 0 ? undefined : taggingAsWritten(resource);
    if (tagging === undefined || resource.properties.opaque !== undefined || isMadeBesides(resource)) return;
    const tags = tagsOf(resource, tagging);
    const own = keysOf(tags);
    const inherited = defaultKeysOf(scope);
    if (own === undefined || inherited === undefined) return;
    const missing = required.filter((key) => !own.includes(key) && !inherited.includes(key));
    if (missing.length === 0) return;
    yield {
      message: `${resource.id} has no tag ${missing.join(", ")}`,
      at: resource.name,
      fixes: fixesOf(resource, tagging, tags, missing),
    };
  },
});
