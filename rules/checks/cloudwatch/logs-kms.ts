import { settingRule } from "../../model/index.ts";

/** Log groups that are encrypted with the key of the service. */
export const cloudwatchLogsKms = settingRule({
  id: "cloudwatch/logs-kms",
  title: "Log group uses no key of your own",
  severity: "info",
  preset: "strict",
  aliases: [
    "CKV_AWS_158",
    "AWS-0017",
    "cloudwatch_log_group_not_encrypted",
    "W84",
    "CloudWatchLogGroupEncrypted",
    "cloudwatch_log_group_kms_encryption_enabled",
  ],
  practices: ["scale/10", "scale/11"],
  why: "Logs are always encrypted, but with a key of the service: with one of your own you decide who may read them, see each use in CloudTrail, and can make them unreadable at once.",
  check: "aws logs describe-log-groups --region <region> --query 'logGroups[?!kmsKeyId].logGroupName'",
  remedy: {
    cli: "aws logs associate-kms-key --region <region> --log-group-name <id> --kms-key-id <key-arn>",
    console: "CloudWatch Logs has no console page for it: use the command line or the template.",
  },
  references: ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"],
  says: "is encrypted with the key of the service",
  settings: [
    {
      types: ["AWS::Logs::LogGroup"],
      property: "KmsKeyId",
      must: { beSet: true },
      fix: { to: "<key-arn>", safety: "review" },
    },
  ],
});
