import { settingRule } from "../../model/index.ts";

/** A trail that exists and is switched off. */
export const cloudtrailLoggingOff = settingRule({
  id: "cloudtrail/logging-off",
  title: "Trail records nothing",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_251",
    "cloudtrail_logging_disabled",
    "CloudTrail.1",
    "CloudTrail.3",
    "cloudtrail_multi_region_enabled",
  ],
  controls: { fsbp: ["CloudTrail.1", "CloudTrail.3"] },
  practices: ["detection/cloudtrail", "scale/cis-2.1", "accounts/cloudtrail", "tips/23", "detection/trail-review"],
  why: "Nobody can tell afterwards who did what. Switching a trail off is also the first thing that intruders do.",
  check: "aws cloudtrail get-trail-status --region <region> --name <arn> --query '[IsLogging,LatestDeliveryError]'",
  remedy: {
    cli: "aws cloudtrail start-logging --region <region> --name <arn>",
    console: "CloudTrail > Trails > the trail > Start logging.",
  },
  references: ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-create-and-update-a-trail.html"],
  live: { scope: "region", reads: ["cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus"] },
  says: "records nothing",
  settings: [
    {
      types: ["AWS::CloudTrail::Trail"],
      property: "IsLogging",
      must: { be: true },
      fix: { to: true, safety: "safe" },
    },
    // Live: a trail that is on and cannot write to its bucket.
    {
      types: ["AWS::CloudTrail::Trail"],
      property: "LatestDeliveryError",
      must: { beOneOf: [""] },
    },
  ],
});
