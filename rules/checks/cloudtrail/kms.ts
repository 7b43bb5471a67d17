import { settingRule } from "../../model/index.ts";

/** Trails and event data stores on the key that S3 or CloudTrail owns. */
export const cloudtrailKms = settingRule({
  id: "cloudtrail/kms",
  title: "Trail logs are not encrypted with a KMS key",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_35",
    "CKV_AWS_294",
    "AWS-0015",
    "cloudtrail_log_files_not_encrypted_with_kms",
    "CloudTrailEncryptionEnabled",
    "CloudTrail.2",
    "cloudtrail_kms_encryption_enabled",
  ],
  controls: { cis: ["3.0/3.5", "5.0/3.5", "6.0/4.5", "7.0/4.5"], fsbp: ["CloudTrail.2"] },
  practices: ["detection/cloudtrail", "scale/11", "detection/trail-kms", "scale/10"],
  why: "With a KMS key of your own, reading the logs takes a second permission that you control, see and can take away.",
  check: "aws cloudtrail describe-trails --region <region> --query 'trailList[?!KmsKeyId].Name'",
  remedy: {
    cli: "aws cloudtrail update-trail --region <region> --name <arn> --kms-key-id <key>",
    console: "CloudTrail > Trails > the trail > General details > Edit > Log file SSE-KMS encryption: Enabled.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-2",
    "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html",
  ],
  live: { scope: "region", reads: ["cloudtrail:DescribeTrails"] },
  says: "is encrypted with a key that is not yours",
  settings: [
    {
      types: ["AWS::CloudTrail::Trail"],
      property: "KMSKeyId",
      must: { beSet: true },
      fix: { to: "alias/cloudtrail", safety: "review" },
    },
    {
      types: ["AWS::CloudTrail::EventDataStore"],
      property: "KmsKeyId",
      must: { beSet: true },
      fix: { to: "alias/cloudtrail", safety: "replace" },
    },
  ],
});
