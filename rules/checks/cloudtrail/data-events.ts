import { facts, factsIn, resourceRule } from "../../model/index.ts";
import type { Fact } from "../../model/index.ts";

/** The values of a selector of `resources.type`; what is not known may be one. */
function resourceTypes(selector: Fact): readonly Fact[] {
  if (selector.is !== "set") return [selector];
  const [field] = factsIn(selector.value, "Field", selector.at);
  const named = field?.is === "set" && field.value.is === "scalar" ? field.value.value : undefined;
  if (field?.is !== "unknown" && named !== "resources.type") return [];
  return [...factsIn(selector.value, "Equals[*]", selector.at)];
}

function isObject(fact: Fact): boolean {
  if (fact.is !== "set") return fact.is === "unknown";
  return fact.value.is === "scalar" && String(fact.value.value).startsWith("AWS::S3");
}

/** Trails without data events of S3. */
export const cloudtrailDataEvents = resourceRule({
  id: "cloudtrail/data-events",
  title: "Trail records no access to objects",
  severity: "info",
  preset: "all",
  aliases: [
    "AWS-0171",
    "AWS-0172",
    "s3_bucket_object_level_cloudtrail_logging_disabled",
    "S3.22",
    "S3.23",
    "cloudtrail_s3_dataevents_read_enabled",
    "cloudtrail_s3_dataevents_write_enabled",
  ],
  controls: { cis: ["3.0/3.8", "3.0/3.9", "5.0/3.8", "5.0/3.9"], fsbp: ["S3.22", "S3.23"] },
  practices: ["tips/5"],
  why: "After an incident nobody can tell which objects were read, changed or deleted, and by whom.",
  check: "aws cloudtrail get-event-selectors --region <region> --trail-name <id>",
  remedy: {
    cli: "aws cloudtrail put-event-selectors --region <region> --trail-name <id> --advanced-event-selectors file://selectors.json # paid by event",
    console: "CloudTrail > Trails > the trail > Data events > Edit.",
  },
  references: [
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-22",
  ],
  types: ["AWS::CloudTrail::Trail"],
  *judge(trail) {
    if (
      [...facts(trail, "EventSelectors"), ...facts(trail, "AdvancedEventSelectors")].some(({ is }) => is === "unknown")
    )
      return;
    const types = [
      ...facts(trail, "EventSelectors[*].DataResources[*].Type"),
      ...[...facts(trail, "AdvancedEventSelectors[*].FieldSelectors[*]")].flatMap(resourceTypes),
    ];
    if (types.some(isObject)) return;
    yield { message: `${trail.id} records no access to the objects in buckets`, at: trail.name };
  },
});
