import { mayBe, oncePerScope, UNKNOWN_PIECE } from "../../../model/index.ts";
import type { Resource, Scope, Value } from "../../../model/index.ts";

/** Types that write into a bucket by what they are; others do where a property on the way to the bucket speaks of logs. */
const writers = /CloudTrail::|Config::|FlowLog|Logging|::CloudFront::Distribution$|^aws_(cloudtrail|flow_log|config_)/;

/** What a bucket is not written to by: its own settings, its policy, the objects in it. */
const holders = /^AWS::S3::(BucketPolicy|Object|AccessPoint)$|^AWS::IAM::/;

interface Destinations {
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const destinations = oncePerScope(({ resources }): Destinations => {
  const [ids, names] = [new Set<string>(), new Set<string>()];
  for (const resource of resources) {
    if (holders.test(resource.type)) continue;
    const always = writers.test(resource.type) && resource.type !== "AWS::CloudFront::Distribution";
    collect(resource.properties, always, (value) => {
      if (value.is === "unknown" && value.refersTo !== undefined) ids.add(value.refersTo);
      else names.add(nameOf(value) ?? "");
    });
  }
  return { ids, names };
});

/** A name, or the variable or parameter that holds it. */
function nameOf(value: Value | undefined): string | undefined {
  if (value?.is === "scalar") return String(value.value);
  return value?.is === "unknown" && value.why.because === "reference" ? `${UNKNOWN_PIECE}${value.why.to}` : undefined;
}

function collect(value: Value, ofLogs: boolean, found: (value: Value) => void): void {
  switch (value.is) {
    case "map":
      for (const [key, property] of value.entries) collect(property.value, ofLogs || /log/i.test(key), found);
      break;
    case "list": {
      // Attributes of load balancers are written as keys and values.
      const about = value.items.some((item) => item.is === "map" && isLogKey(item.entries.get("Key")?.value));
      for (const item of value.items) collect(item, ofLogs || about, found);
      break;
    }
    case "choice":
      for (const branch of value.branches) if (branch.value !== undefined) collect(branch.value, ofLogs, found);
      break;
    default:
      if (ofLogs) found(value);
  }
}

function isLogKey(value: Value | undefined): boolean {
  return value?.is === "scalar" && /^(access_logs|connection_logs)\.s3\./.test(String(value.value));
}

/** Whether others write their logs into a bucket: it would log its own logging. */
export function isLogDestination(bucket: Resource, scope: Scope): boolean {
  if (mayBe(bucket, "AccessControl", "logdeliverywrite")) return true;
  const { ids, names } = destinations(scope);
  const name = nameOf(bucket.properties.entries.get("BucketName")?.value);
  return ids.has(bucket.id) || (name !== undefined && names.has(name));
}
