import { settingRule } from "../../model/index.ts";

/** Deployment buckets that the Serverless Framework makes without a block of public access. It encrypts them itself. */
export const serverlessDeploymentBucket = settingRule({
  id: "serverless/deployment-bucket",
  title: "Deployment bucket does not block public access",
  severity: "low",
  preset: "strict",
  aliases: [],
  practices: ["tips/20"],
  why: "The bucket holds the code of every deployment. One wrong policy or ACL on it, and everybody can read that code and what is in it.",
  check: "aws s3api get-public-access-block --bucket <id>",
  remedy: {
    cli: "aws s3api put-public-access-block --bucket <id> --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true",
    console:
      "S3 > Buckets > the deployment bucket > Permissions > Block public access > Edit > Block all public access.",
  },
  references: [
    "https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml#deployment-bucket",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
  ],
  says: "is not kept private by its template",
  settings: [
    {
      types: ["Serverless::DeploymentBucket"],
      property: "BlockPublicAccess",
      must: { be: true },
      unset: false,
      fix: { to: true, also: { ServerSideEncryption: "AES256" }, safety: "safe" },
    },
  ],
});
