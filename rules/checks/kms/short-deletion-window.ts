import { settingRule } from "../../model/index.ts";

/** The waiting period before a key is gone, 30 days unless shortened. */
export const kmsShortDeletionWindow = settingRule({
  id: "kms/short-deletion-window",
  title: "KMS key can be deleted within days",
  severity: "medium",
  preset: "recommended",
  aliases: ["kms_key_with_no_deletion_window", "KMS.3"],
  controls: { fsbp: ["KMS.3"] },
  practices: ["production/25"],
  why: "When a key is gone, everything encrypted with it is lost. The waiting period is the time in which somebody can notice and stop it.",
  check: "aws kms describe-key --key-id <id> --query 'KeyMetadata.[KeyState,PendingDeletionWindowInDays]'",
  remedy: {
    cli: "aws kms cancel-key-deletion --key-id <id>\naws kms schedule-key-deletion --key-id <id> --pending-window-in-days 30",
    console: "KMS > Customer managed keys > the key > Key actions > Schedule key deletion > 30 days.",
  },
  references: ["https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"],
  says: "is gone for good sooner than AWS's 30 days after a deletion",
  settings: [
    {
      types: ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"],
      property: "PendingWindowInDays",
      must: { atLeast: 30 },
      fix: { to: 30, safety: "safe" },
    },
  ],
});
