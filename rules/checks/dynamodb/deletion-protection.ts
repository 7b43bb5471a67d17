import { settingRule } from "../../model/index.ts";

/** Tables without deletion protection; AWS's default is off. */
export const dynamodbDeletionProtection = settingRule({
  id: "dynamodb/deletion-protection",
  title: "Table deletion protection is off",
  severity: "low",
  preset: "strict",
  aliases: ["DynamoDB.6"],
  controls: { fsbp: ["DynamoDB.6"] },
  practices: ["detection/dr"],
  why: "One mistyped command, or one thief with the right to delete, and the table is gone.",
  check: "aws dynamodb describe-table --region <region> --table-name <id> --query Table.DeletionProtectionEnabled",
  remedy: {
    cli: "aws dynamodb update-table --region <region> --table-name <id> --deletion-protection-enabled",
    console: "DynamoDB > Tables > the table > Additional settings > Deletion protection > Turn on.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-6"],
  says: "can be deleted with one call",
  settings: [
    {
      types: ["AWS::DynamoDB::Table"],
      property: "DeletionProtectionEnabled",
      must: { be: true },
      unset: false,
      // SAM's simple table has no such property.
      except: (_, table) => table.writtenAs === "AWS::Serverless::SimpleTable",
      fix: { to: true, safety: "safe" },
    },
  ],
});
