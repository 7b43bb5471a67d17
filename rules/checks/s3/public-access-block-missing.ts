import { settingRule } from "../../model/index.ts";

/** Buckets that leave the block to the default of the day they are created. */
export const s3PublicAccessBlockMissing = settingRule({
  id: "s3/public-access-block-missing",
  title: "Bucket states no public access block",
  severity: "low",
  preset: "recommended",
  aliases: ["CKV2_AWS_6", "AWS-0094", "S3BucketLevelPublicAccessProhibited", "S3.8"],
  controls: { fsbp: ["S3.8"] },
  practices: ["tips/20"],
  why: "AWS blocks public access of buckets made since April 2023. Written down, it also holds for older buckets and against drift.",
  check: "aws s3api get-public-access-block --bucket <id>",
  remedy: {
    cli: "aws s3api put-public-access-block --bucket <id> --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true",
    console: "S3 > Buckets > the bucket > Permissions > Block public access > Edit > Block all public access.",
  },
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"],
  says: "does not say that it is private",
  settings: [
    {
      types: ["AWS::S3::Bucket"],
      property: "PublicAccessBlockConfiguration",
      must: { beSet: true },
      fix: {
        to: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
        safety: "safe",
      },
    },
  ],
});
