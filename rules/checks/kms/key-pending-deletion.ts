import { settingRule } from "../../model/index.ts";

/** Customer managed keys in their waiting period. */
export const kmsKeyPendingDeletion = settingRule({
  id: "kms/key-pending-deletion",
  title: "KMS key is about to be deleted",
  severity: "high",
  preset: "recommended",
  aliases: ["kms_cmk_not_deleted_unintentionally", "KMS.3"],
  controls: { fsbp: ["KMS.3"] },
  practices: ["production/25"],
  why: "When the key is gone, everything encrypted with it is lost for good. The waiting period is the last chance to look.",
  check: "aws kms describe-key --region <region> --key-id <id>",
  remedy: {
    cli: "aws kms cancel-key-deletion --region <region> --key-id <id>",
    console: "KMS > Customer managed keys > the key > Key actions > Cancel key deletion.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-3"],
  live: { scope: "region", reads: ["kms:ListKeys", "kms:DescribeKey"], only: true },
  says: "is about to be deleted",
  settings: [
    {
      types: ["AWS::KMS::Key"],
      property: "KeyState",
      must: { notBe: ["PendingDeletion", "PendingReplicaDeletion"] },
      live: (_, { properties }) => {
        const date = properties.entries.get("DeletionDate")?.value;
        return date?.is === "scalar" ? `on ${String(date.value).slice(0, 10)}` : "once its replicas are";
      },
    },
  ],
});
