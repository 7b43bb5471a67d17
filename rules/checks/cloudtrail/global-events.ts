import { settingRule } from "../../model/index.ts";

/** Trails without the events of global services. */
export const cloudtrailGlobalEvents = settingRule({
  id: "cloudtrail/global-events",
  title: "Trail leaves out global service events",
  severity: "medium",
  preset: "recommended",
  aliases: ["CloudTrail.1"],
  controls: { cis: ["5.0/3.1"], fsbp: ["CloudTrail.1"] },
  practices: ["detection/cloudtrail"],
  why: "IAM, STS and CloudFront say what they did in these events: without them nobody sees who made a user.",
  check: "aws cloudtrail describe-trails --query 'trailList[].[Name,IncludeGlobalServiceEvents]'",
  remedy: {
    cli: "aws cloudtrail update-trail --region <region> --name <arn> --include-global-service-events",
    console: "CloudTrail > Trails > Create trail: a trail made in the console records them.",
  },
  references: ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html"],
  says: "leaves out the events of global services",
  settings: [
    {
      types: ["AWS::CloudTrail::Trail"],
      property: "IncludeGlobalServiceEvents",
      must: { be: true },
      fix: { to: true, safety: "safe" },
    },
  ],
});
