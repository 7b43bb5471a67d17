import { logWriter } from "../../iam/log-writer.ts";
import { facts, nativePath, PlainReference, resourceRule } from "../../model/index.ts";
import type { Fix, Resource, UnsetFact } from "../../model/index.ts";

/** The log group and the role, and the trail that uses both. */
function deliveryOf(trail: Resource, { on }: UnsetFact): Fix {
  const names = { group: "TrailLogGroup", role: "TrailRole" };
  const { edits, streams } = logWriter(trail, names, {
    service: "cloudtrail.amazonaws.com",
    policy: "write-trail",
    actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
  });
  return {
    title: "Send the trail to a log group of its own",
    safety: "review",
    edits: [
      { edit: "put", on, path: ["CloudWatchLogsLogGroupArn"], to: streams },
      { edit: "put", on, path: ["CloudWatchLogsRoleArn"], to: new PlainReference({ added: names.role }, "Arn") },
      ...edits,
    ],
  };
}

/** Trails that only write into their bucket. */
export const cloudtrailCloudwatch = resourceRule({
  id: "cloudtrail/cloudwatch",
  title: "Trail is not sent to CloudWatch Logs",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV2_AWS_10",
    "AWS-0162",
    "cloudtrail_not_integrated_with_cloudwatch",
    "CloudTrailCloudWatchLogsEnabled",
    "CloudTrail.5",
  ],
  controls: { fsbp: ["CloudTrail.5"] },
  practices: ["detection/cloudtrail", "tips/5", "tips/6"],
  why: "In the bucket the events lie until somebody looks; in CloudWatch Logs a metric filter can raise an alarm within minutes.",
  check: "aws cloudtrail describe-trails --region <region> --query 'trailList[?!CloudWatchLogsLogGroupArn].Name'",
  remedy: {
    cli: "aws cloudtrail update-trail --region <region> --name <arn> --cloud-watch-logs-log-group-arn <log-group-arn> --cloud-watch-logs-role-arn <role-arn>",
    console: "CloudTrail > Trails > the trail > CloudWatch Logs > Edit > Enabled.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-5"],
  types: ["AWS::CloudTrail::Trail"],
  *judge(trail) {
    if (trail.source === "account") return;
    for (const fact of facts(trail, "CloudWatchLogsLogGroupArn")) {
      if (fact.is !== "unset") continue;
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      yield {
        message: `${trail.id} is not sent to CloudWatch Logs: ${nativePath(trail, "CloudWatchLogsLogGroupArn")} is not set${when}`,
        at: fact.at,
        ...(fact.instead === undefined ? { fixes: [deliveryOf(trail, fact)] } : {}),
      };
    }
  },
});
