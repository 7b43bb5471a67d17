import { settingRule } from "../../model/index.ts";

/** Cache behaviours that let viewers use plain HTTP. */
export const cloudfrontHttp = settingRule({
  id: "cloudfront/http",
  title: "Viewers may use plain HTTP",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_34", "AWS-0012", "cloudfront_viewer_protocol_policy_allows_http", "CloudFront.3"],
  controls: { fsbp: ["CloudFront.3"] },
  practices: ["scale/12", "scale/7"],
  why: "On plain HTTP everyone on the way can read and change what is served, cookies included.",
  check:
    "aws cloudfront get-distribution-config --id <id> --query DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy",
  remedy: {
    console: "CloudFront > Distributions > the distribution > Behaviors > Edit > Redirect HTTP to HTTPS.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-3"],
  says: "serves viewers over plain HTTP",
  settings: [
    {
      types: ["AWS::CloudFront::Distribution"],
      property: "DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy",
      must: { notBe: ["allow-all"] },
      fix: { to: "redirect-to-https", safety: "safe" },
    },
    {
      types: ["AWS::CloudFront::Distribution"],
      property: "DistributionConfig.CacheBehaviors[*].ViewerProtocolPolicy",
      must: { notBe: ["allow-all"] },
      fix: { to: "redirect-to-https", safety: "safe" },
    },
  ],
});
