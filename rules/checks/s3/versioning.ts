import { settingRule } from "../../model/index.ts";

/** Buckets without versioning; Terraform sets it on the bucket or by a resource of its own. */
export const s3Versioning = settingRule({
  id: "s3/versioning",
  title: "Bucket keeps no old versions",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_21",
    "AWS-0090",
    "s3_bucket_without_versioning",
    "S3BucketVersioningEnabled",
    "S3.14",
    "s3_bucket_object_versioning",
  ],
  controls: { fsbp: ["S3.14"] },
  practices: ["tips/20", "detection/dr", "detection/dr-backup"],
  why: "An object that is overwritten, deleted or encrypted by an intruder is gone. With versioning it can be brought back.",
  check: "aws s3api get-bucket-versioning --bucket <id>",
  remedy: {
    cli: "aws s3api put-bucket-versioning --bucket <id> --versioning-configuration Status=Enabled",
    console: "S3 > Buckets > the bucket > Properties > Bucket Versioning > Edit > Enable.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-14",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
  ],
  live: { scope: "global", reads: ["s3:ListAllMyBuckets", "s3:GetBucketVersioning"] },
  says: "keeps no old versions of its objects",
  settings: [
    {
      types: ["AWS::S3::Bucket"],
      property: "VersioningConfiguration.Status",
      must: { be: "Enabled" },
      unset: "Off",
      fix: { to: "Enabled", safety: "safe" },
    },
  ],
});
