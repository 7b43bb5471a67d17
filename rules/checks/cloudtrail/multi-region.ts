import { settingRule } from "../../model/index.ts";

/** Trails of one Region; live, an account without any trail for all Regions. */
export const cloudtrailMultiRegion = settingRule({
  id: "cloudtrail/multi-region",
  title: "Trail covers a single Region",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_67",
    "AWS-0014",
    "cloudtrail_multi_region_disabled",
    "CloudTrail.1",
    "cloudtrail_multi_region_enabled",
    "cloudtrail_multi_region_enabled_logging_management_events",
    "CloudTrail.3",
  ],
  controls: { cis: ["3.0/3.1", "5.0/3.1", "6.0/4.1", "7.0/4.1"], fsbp: ["CloudTrail.1", "CloudTrail.3"] },
  practices: [
    "detection/cloudtrail",
    "scale/cis-2.1",
    "scale/4",
    "detection/trail-regions",
    "scale/cis",
    "accounts/trail",
    "tips/5",
    "scale/bill",
  ],
  why: "Whoever has stolen credentials works in the Region that nobody watches. A multi-Region trail records every Region, also the ones you never use.",
  check: "aws cloudtrail describe-trails --query 'trailList[].[Name,IsMultiRegionTrail]'",
  remedy: {
    cli: "aws cloudtrail update-trail --name <trail> --is-multi-region-trail\n# Where there is no trail yet:\naws cloudtrail create-trail --name <trail> --s3-bucket-name <bucket> --is-multi-region-trail --enable-log-file-validation\naws cloudtrail start-logging --name <trail>",
    console: "CloudTrail > Trails > Create trail: a trail made in the console covers all Regions.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-1"],
  live: {
    scope: "global",
    reads: ["cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus", "cloudtrail:GetEventSelectors"],
  },
  says: "leaves the other Regions unrecorded",
  settings: [
    {
      types: ["AWS::CloudTrail::Trail"],
      property: "IsMultiRegionTrail",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "safe" },
    },
    {
      types: ["Account::CloudTrail"],
      property: "MultiRegionTrail",
      must: { be: true },
      live: () => "no trail that is on covers all Regions and records all management events",
    },
  ],
});
