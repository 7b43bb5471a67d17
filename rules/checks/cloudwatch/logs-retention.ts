import { facts, settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

/** Groups of the delivery class have a fixed retention of a day or two; what is not known may be one. */
function isDelivery(group: Resource): boolean {
  return [...facts(group, "LogGroupClass")].some(
    (fact) =>
      fact.is === "unknown" || (fact.is === "set" && fact.value.is === "scalar" && fact.value.value === "DELIVERY"),
  );
}

/** Log groups without a retention. */
export const cloudwatchLogsRetention = settingRule({
  id: "cloudwatch/logs-retention",
  title: "Log group keeps its logs for ever",
  severity: "low",
  preset: "recommended",
  aliases: [
    "CKV_AWS_66",
    "CKV_AWS_338",
    "cloudwatch_without_retention_period_specified",
    "W86",
    "CloudWatchLogGroupRetentionPeriod",
    "CloudWatch.16",
    "cloudwatch_log_group_retention_policy_specific_days_enabled",
  ],
  controls: { fsbp: ["CloudWatch.16"] },
  practices: ["detection/cloudwatch", "tips/5"],
  why: "Nobody decided how long these logs are needed: they cost more every month, and personal data in them is never deleted.",
  check: "aws logs describe-log-groups --region <region> --query 'logGroups[?!retentionInDays].logGroupName'",
  remedy: {
    cli: "aws logs put-retention-policy --region <region> --log-group-name <id> --retention-in-days 365",
    console: "CloudWatch > Log groups > the log group > Actions > Edit retention setting.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-16",
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html#SettingLogRetention",
  ],
  says: "never deletes what it holds",
  applies: (group) => !isDelivery(group),
  settings: [
    {
      types: ["AWS::Logs::LogGroup"],
      property: "RetentionInDays",
      must: { beSet: true },
      fix: { to: 365, safety: "safe" },
    },
    {
      types: ["AWS::Logs::LogGroup"],
      property: "RetentionInDays",
      // Terraform writes 0 for "never".
      must: { notBe: [0] },
      fix: { to: 365, safety: "safe" },
    },
  ],
});
