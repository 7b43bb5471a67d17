import { settingRule } from "../../model/index.ts";

/** Distributions that pass a request for `/` on as it is; AWS's default. */
export const cloudfrontDefaultRoot = settingRule({
  id: "cloudfront/default-root",
  title: "Distribution has no default root object",
  severity: "info",
  preset: "strict",
  aliases: ["CKV_AWS_305", "CloudFront.1"],
  controls: { fsbp: ["CloudFront.1"] },
  practices: ["scale/7"],
  why: "A request for the bare domain goes to the origin as it is, and a bucket may answer it with the list of all that it holds.",
  check: "aws cloudfront get-distribution-config --id <id> --query DistributionConfig.DefaultRootObject",
  remedy: {
    console: "CloudFront > Distributions > the distribution > General > Edit > Default root object: index.html.",
  },
  references: [
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-1",
  ],
  says: "has no default root object",
  settings: [
    {
      types: ["AWS::CloudFront::Distribution"],
      property: "DistributionConfig.DefaultRootObject",
      must: { beSet: true },
      fix: { to: "index.html", safety: "review" },
    },
  ],
});
