import { facts, resourceRule, scalarsIn } from "../../model/index.ts";
import type {
  Fix,
  ListValue,
  MapValue,
  Origin,
  PlainMap,
  Problem,
  Resource,
  Scope,
  SetFact,
  UnsetFact,
  Value,
} from "../../model/index.ts";

const abort = { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } };

/** Terraform asks for a filter, which may be empty: all objects. */
function rule(bucket: Resource, id: string, what: PlainMap): PlainMap {
  return { Id: id, Status: "Enabled", ...(bucket.source === "terraform" ? { Filter: {} } : {}), ...what };
}

function isWhole(item: Value): boolean {
  return item.is === "scalar"
    ? item.value === ""
    : item.is === "map" && [...item.entries.values()].every(({ value }) => isWhole(value));
}

const limits = ["Prefix", "Filter", "TagFilters", "ObjectSizeGreaterThan", "ObjectSizeLessThan"];

/** Whether a rule ends unfinished uploads of all objects; what is not known is taken to. */
function endsUploads(item: Value): boolean {
  if (item.is !== "map") return true;
  if (item.opaque !== undefined || scalarsIn(item, "Status").texts.includes("Disabled"))
    return item.opaque !== undefined;
  if (limits.some((key) => item.entries.has(key) && !isWhole(item.entries.get(key)?.value ?? item))) return false;
  const upload = item.entries.get("AbortIncompleteMultipartUpload")?.value;
  if (upload?.is !== "map") return upload !== undefined;
  return upload.opaque !== undefined || upload.entries.has("DaysAfterInitiation");
}

function appended(bucket: Resource, rules: ListValue): Fix | undefined {
  const last = rules.items.at(-1);
  if (rules.node === undefined && last?.node === undefined) return undefined;
  return {
    title: "Add a rule that ends unfinished uploads after 7 days",
    safety: "review",
    edits: [{ edit: "append", on: rules, to: rule(bucket, "unfinished-uploads", abort) }],
  };
}

function created(bucket: Resource, fact: UnsetFact): Fix {
  const Rules = [rule(bucket, "tidy", { NoncurrentVersionExpiration: { NoncurrentDays: 90 }, ...abort })];
  return {
    title: "Add a rule for old versions and unfinished uploads",
    safety: "review",
    edits: [
      fact.instead === undefined
        ? { edit: "put", on: fact.on, path: fact.missing, to: { Rules } }
        : { edit: "set", target: fact.instead.target, to: { Rules } },
    ],
  };
}

function rulesOf(fact: SetFact): ListValue | undefined {
  const rules = (fact.value as MapValue).entries?.get("Rules")?.value;
  return rules?.is === "list" ? rules : undefined;
}

/** Buckets that keep all that was ever written: no lifecycle rule, or none for uploads that never finished. */
export const s3Lifecycle = resourceRule({
  id: "s3/lifecycle",
  title: "Bucket keeps old versions and unfinished uploads for ever",
  severity: "info",
  preset: "all",
  aliases: ["CKV2_AWS_61", "CKV_AWS_300", "S3.10", "S3.13"],
  controls: { fsbp: ["S3.13"] },
  practices: ["detection/dr", "scale/bill"],
  why: "Old versions and the parts of uploads that broke off cost money for ever, and nobody sees them.",
  check: "aws s3api get-bucket-lifecycle-configuration --bucket <id>",
  remedy: {
    cli: "aws s3api put-bucket-lifecycle-configuration --bucket <id> --lifecycle-configuration file://lifecycle.json",
    console: "S3 > Buckets > the bucket > Management > Create lifecycle rule: noncurrent versions, incomplete uploads.",
  },
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"],
  types: ["AWS::S3::Bucket"],
  *judge(bucket, scope) {
    for (const fact of facts(bucket, "LifecycleConfiguration")) {
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      if (fact.is === "unset")
        yield { message: `${bucket.id} has no lifecycle rule${when}`, at: fact.at, fixes: [created(bucket, fact)] };
      else if (fact.is === "set") yield* judged(bucket, fact, when, scope);
    }
  },
});

/** Terraform's own resource for the rules, where they are written so. */
function writtenApart({ resources }: Scope, at: Origin): Resource | undefined {
  return resources.find(
    ({ type, name }) =>
      type === "aws_s3_bucket_lifecycle_configuration" &&
      name.in === "file" &&
      at.in === "file" &&
      name.uri === at.uri &&
      name.range.start === at.range.start,
  );
}

function* judged(bucket: Resource, fact: SetFact, when: string, scope: Scope): Generator<Problem> {
  const rules = rulesOf(fact);
  if (rules === undefined || rules.items.some(endsUploads)) return;
  const fix = appended(bucket, rules);
  const at = bucket.properties.entries.get("LifecycleConfiguration")?.key ?? fact.at;
  const apart = writtenApart(scope, at);
  yield {
    message: `${bucket.id} has no lifecycle rule that ends unfinished uploads${when}`,
    at,
    ...(apart === undefined ? {} : { resource: apart }),
    ...(fix === undefined ? {} : { fixes: [fix] }),
  };
}
