import { facts, PlainReference, resourceRule } from "../../model/index.ts";
import type { Edit, Fix, Problem, Resource, Scope, Value } from "../../model/index.ts";
import { alarmOf, trailTopics } from "./shared/trail-topics.ts";
import type { TrailTopic } from "./shared/trail-topics.ts";

const filterType = "AWS::Logs::MetricFilter";

/** The pattern of a filter; undefined where it is not known, and may be about anything. */
function patternOf(filter: Resource): string | undefined {
  const [fact] = facts(filter, "FilterPattern");
  return fact?.is === "set" && fact.value.is === "scalar" ? String(fact.value.value) : undefined;
}

function* unheard(trail: Resource, { resources }: Scope): Generator<Problem> {
  const group = trail.properties.entries.get("CloudWatchLogsLogGroupArn")?.value;
  if (group === undefined) return;
  const patterns = resources.filter(({ type }) => type === filterType).map(patternOf);
  if (patterns.includes(undefined)) return;
  const missing = trailTopics.filter((topic) => !patterns.some((pattern) => topic.isIn(pattern ?? "")));
  if (missing.length === 0) return;
  const fix = fixOf(trail, group, resources, missing);
  yield {
    message: `${trail.id} goes to CloudWatch Logs, but no metric filter looks for ${missing.map(({ says }) => says).join(", ")}`,
    at: trail.name,
    ...(fix === undefined ? {} : { fixes: [fix] }),
  };
}

function fixOf(
  trail: Resource,
  group: Value,
  resources: readonly Resource[],
  missing: readonly TrailTopic[],
): Fix | undefined {
  const groups = resources.filter(({ type }) => type === "AWS::Logs::LogGroup");
  // In Terraform `:*` is put behind the ARN, and the text names nothing any more: the only group is meant.
  const target =
    group.is === "unknown"
      ? (groups.find(({ id }) => id === group.refersTo) ?? (groups.length === 1 ? groups[0] : undefined))
      : undefined;
  if (target === undefined) return undefined;
  const edits = missing.flatMap((topic): readonly Edit[] => [
    {
      edit: "resource",
      after: trail,
      type: filterType,
      name: `${topic.name}Filter`,
      properties: {
        FilterName: `trail-${topic.name}`,
        FilterPattern: topic.pattern,
        LogGroupName: new PlainReference(target),
        MetricTransformations: [{ MetricName: topic.name, MetricNamespace: "CloudTrail", MetricValue: "1" }],
      },
    },
    {
      edit: "resource",
      after: trail,
      type: "AWS::CloudWatch::Alarm",
      name: `${topic.name}Alarm`,
      properties: alarmOf(topic),
    },
  ]);
  return { title: "Add metric filters and alarms (fill in <topic-arn>)", safety: "review", edits };
}

/** A filter that counts what nobody looks at. */
function* unwatched(filter: Resource, { resources }: Scope): Generator<Problem> {
  const pattern = patternOf(filter);
  const topic = trailTopics.find((each) => pattern !== undefined && each.isIn(pattern));
  if (topic === undefined) return;
  const metrics = new Set<string>();
  for (const fact of facts(filter, "MetricTransformations[*].MetricName")) {
    if (fact.is === "unknown") return;
    if (fact.is === "set" && fact.value.is === "scalar") metrics.add(String(fact.value.value));
  }
  const alarms = resources.filter(({ type }) => type === "AWS::CloudWatch::Alarm");
  const watches = (alarm: Resource) =>
    [...facts(alarm, "MetricName")].some((fact) => {
      if (fact.is === "unknown") return fact.value.refersTo === undefined || fact.value.refersTo === filter.id;
      return fact.is === "set" && fact.value.is === "scalar" && metrics.has(String(fact.value.value));
    });
  if (alarms.some(watches)) return;
  yield { message: `${filter.id} counts ${topic.says}, but no alarm watches its metric`, at: filter.name };
}

/** Trails in CloudWatch Logs without metric filters for what matters most, and such filters that no alarm watches. */
export const cloudwatchCloudtrailAlarmsMissing = resourceRule({
  id: "cloudwatch/cloudtrail-alarms-missing",
  title: "Nothing alarms on what the trail records",
  severity: "info",
  preset: "all",
  aliases: [
    "AWS-0147",
    "AWS-0148",
    "AWS-0149",
    "AWS-0150",
    "AWS-0151",
    "AWS-0152",
    "AWS-0153",
    "AWS-0154",
    "AWS-0155",
    "AWS-0156",
    "AWS-0157",
    "AWS-0158",
    "AWS-0159",
    "AWS-0160",
    "AWS-0174",
    "cloudwatch_root_account_use_alarm_missing",
    "cloudwatch_unauthorized_access_defined_alarm_missing",
    "cloudwatch_iam_policy_changes_alarm_missing",
    "cloudwatch_log_metric_filter_root_usage",
    "cloudwatch_log_metric_filter_unauthorized_api_calls",
    "cloudwatch_log_metric_filter_policy_changes",
  ],
  controls: {
    cis: ["3.0/4.1", "3.0/4.3", "3.0/4.4", "5.0/4.1", "5.0/4.3", "5.0/4.4"],
    fsbp: ["CloudWatch.1", "CloudWatch.2", "CloudWatch.4"],
  },
  practices: ["accounts/alarms", "accounts/iam-alerts", "detection/cloudwatch", "scale/5", "tips/14"],
  why: "That somebody signs in as root, tries doors or changes policies stands in the log, where nobody reads it before it is too late.",
  check: "aws logs describe-metric-filters --region <region> --log-group-name <log-group>",
  remedy: {
    cli: "aws logs put-metric-filter --region <region> --log-group-name <log-group> --filter-name root-use --filter-pattern <pattern> --metric-transformations metricName=RootUse,metricNamespace=CloudTrail,metricValue=1\naws cloudwatch put-metric-alarm --region <region> --alarm-name root-use --namespace CloudTrail --metric-name RootUse --statistic Sum --period 300 --evaluation-periods 1 --threshold 1 --comparison-operator GreaterThanOrEqualToThreshold --alarm-actions <topic-arn>",
    console:
      "CloudWatch > Log groups > the trail's log group > Metric filters > Create metric filter; then Create alarm.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-1",
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-alarms-for-cloudtrail.html",
  ],
  types: ["AWS::CloudTrail::Trail", "AWS::Logs::MetricFilter"],
  companions: ["AWS::CloudWatch::Alarm"],
  *judge(resource, scope) {
    if (resource.type === "AWS::CloudTrail::Trail") yield* unheard(resource, scope);
    else yield* unwatched(resource, scope);
  },
});
