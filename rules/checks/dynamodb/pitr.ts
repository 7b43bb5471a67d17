import { settingRule } from "../../model/index.ts";

/** DynamoDB tables without point-in-time recovery; AWS's default is off. */
export const dynamodbPitr = settingRule({
  id: "dynamodb/pitr",
  title: "Point-in-time recovery is off",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_28",
    "CKV_AWS_165",
    "AWS-0024",
    "dynamodb_table_point_in_time_recovery_disabled",
    "W78",
    "DynamoDBPITREnabled",
    "DynamoDB.2",
  ],
  controls: { fsbp: ["DynamoDB.2"] },
  practices: ["detection/dr"],
  why: "A bug or a thief that deletes or overwrites items leaves nothing to go back to. Point-in-time recovery keeps every second of the last 35 days.",
  check: "aws dynamodb describe-continuous-backups --region <region> --table-name <id>",
  remedy: {
    cli: "aws dynamodb update-continuous-backups --region <region> --table-name <id> --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true",
    console: "DynamoDB > Tables > the table > Backups > Point-in-time recovery > Edit > Turn on.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-2"],
  says: "cannot be brought back to an earlier moment",
  settings: [
    {
      types: ["AWS::DynamoDB::Table"],
      property: "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "safe" },
    },
    {
      types: ["AWS::DynamoDB::GlobalTable"],
      property: "Replicas[*].PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "safe" },
    },
  ],
});
