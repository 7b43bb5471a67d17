import { settingRule } from "../../model/index.ts";

/** S3 encrypts every object with a key of its own since January 2023: a KMS key is a choice. */
export const s3KmsEncryption = settingRule({
  id: "s3/kms-encryption",
  title: "Bucket does not encrypt with a KMS key",
  severity: "info",
  preset: "strict",
  aliases: [
    "CKV_AWS_19",
    "CKV_AWS_145",
    "AWS-0132",
    "s3_bucket_without_server_side_encryption",
    "W41",
    "S3DefaultEncryptionKMS",
    "S3.17",
    "s3_bucket_kms_encryption",
    "s3_bucket_default_encryption",
  ],
  controls: { fsbp: ["S3.17"] },
  practices: ["scale/10", "scale/11", "scale/bill"],
  why: "With a KMS key, reading an object takes a second permission, and each use of the key is recorded.",
  check: "aws s3api get-bucket-encryption --bucket <id>",
  remedy: {
    cli: 'aws s3api put-bucket-encryption --bucket <id> --server-side-encryption-configuration \'{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms"},"BucketKeyEnabled":true}]}\'',
    console: "S3 > Buckets > the bucket > Properties > Default encryption > Edit > SSE-KMS.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-17"],
  live: { scope: "global", reads: ["s3:ListAllMyBuckets", "s3:GetEncryptionConfiguration"] },
  says: "encrypts its objects with a key of S3's",
  settings: [
    {
      types: ["AWS::S3::Bucket"],
      property: "BucketEncryption.ServerSideEncryptionConfiguration[*].ServerSideEncryptionByDefault.SSEAlgorithm",
      must: { beOneOf: ["aws:kms", "aws:kms:dsse"] },
      live: (algorithm) => `SSEAlgorithm is ${algorithm}`,
      fix: { to: "aws:kms", safety: "review" },
    },
    {
      types: ["AWS::S3::Bucket"],
      property: "BucketEncryption",
      must: { beSet: true },
      fix: {
        to: {
          ServerSideEncryptionConfiguration: [
            { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" } },
          ],
        },
        safety: "review",
      },
    },
  ],
});
