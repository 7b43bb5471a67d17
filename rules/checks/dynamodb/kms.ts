import { settingRule } from "../../model/index.ts";

/** Tables on the key that AWS owns, which nobody sees or can take away; AWS's default. */
export const dynamodbKms = settingRule({
  id: "dynamodb/kms",
  title: "Table uses the AWS owned key instead of a KMS key",
  severity: "info",
  preset: "all",
  aliases: [
    "CKV_AWS_119",
    "AWS-0025",
    "AWS-0121",
    "dynamodb_table_not_encrypted",
    "dynamodb_with_aws_owned_cmk",
    "W74",
  ],
  practices: ["scale/11"],
  why: "Tables are always encrypted. With a KMS key, each use of it is recorded, and with one of your own reading an item takes a second permission.",
  check: "aws dynamodb describe-table --region <region> --table-name <id> --query Table.SSEDescription",
  remedy: {
    cli: "aws dynamodb update-table --region <region> --table-name <id> --sse-specification Enabled=true,SSEType=KMS",
    console: "DynamoDB > Tables > the table > Additional settings > Encryption > Manage encryption.",
  },
  references: ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html"],
  says: "is encrypted with a key that AWS owns",
  settings: [
    {
      types: ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"],
      property: "SSESpecification.SSEEnabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "safe" },
    },
  ],
});
