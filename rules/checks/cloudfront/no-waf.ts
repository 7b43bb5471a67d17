import { settingRule } from "../../model/index.ts";

/** Distributions without web ACL; AWS's default. */
export const cloudfrontNoWaf = settingRule({
  id: "cloudfront/no-waf",
  title: "Distribution has no web ACL",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_68", "AWS-0011", "cloudfront_without_waf", "CloudFrontDistributionWAFIntegration", "CloudFront.6"],
  controls: { fsbp: ["CloudFront.6"] },
  practices: ["scale/7"],
  why: "Without a web ACL nothing stops the known attacks and the floods of requests before they reach the origin.",
  check: "aws cloudfront get-distribution-config --id <id> --query DistributionConfig.WebACLId",
  remedy: {
    console: "CloudFront > Distributions > the distribution > Security > Edit > Enable security protections.",
  },
  references: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-6",
  ],
  says: "has no web ACL",
  settings: [
    { types: ["AWS::CloudFront::Distribution"], property: "DistributionConfig.WebACLId", must: { beSet: true } },
  ],
});
