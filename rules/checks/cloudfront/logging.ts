import { attachmentsOf, settingRule } from "../../model/index.ts";
import type { Fact, Resource, Scope } from "../../model/index.ts";

/** The newer logs are a delivery of CloudWatch's with the distribution as its source. */
function isDelivered(_: Fact, distribution: Resource, scope: Scope): boolean {
  const { resources, complete } = attachmentsOf(scope, distribution, "AWS::Logs::DeliverySource", "ResourceArn");
  return !complete || resources.length > 0;
}

/** Distributions without access log; AWS's default. */
export const cloudfrontLogging = settingRule({
  id: "cloudfront/logging",
  title: "Distribution writes no access log",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_86",
    "AWS-0010",
    "cloudfront_logging_disabled",
    "W10",
    "CloudFrontDistributionAccessLogging",
    "CloudFront.5",
  ],
  controls: { fsbp: ["CloudFront.5"] },
  practices: ["scale/4", "tips/5", "scale/7"],
  why: "Without access logs nobody can tell after an attack who asked for what, and how it began.",
  check: "aws cloudfront get-distribution-config --id <id> --query DistributionConfig.Logging",
  remedy: {
    console: "CloudFront > Distributions > the distribution > Logging > Standard log destinations > Add.",
  },
  references: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-5",
  ],
  says: "writes no access log",
  settings: [
    {
      types: ["AWS::CloudFront::Distribution"],
      property: "DistributionConfig.Logging",
      must: { beSet: true },
      except: isDelivered,
      fix: { to: { Bucket: "<log-bucket>.s3.amazonaws.com" }, safety: "review" },
    },
  ],
});
