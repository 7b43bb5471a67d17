import { settingRule } from "../../model/index.ts";

/** Keys that are made switched off. */
export const kmsKeyDisabled = settingRule({
  id: "kms/key-disabled",
  title: "Key is created disabled",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_227", "cmk_is_unusable"],
  practices: ["production/25"],
  why: "Nothing that is encrypted with a disabled key can be read, and whatever is meant to use it fails.",
  check: "aws kms describe-key --region <region> --key-id <id> --query KeyMetadata.Enabled",
  remedy: {
    cli: "aws kms enable-key --region <region> --key-id <id>",
    console: "KMS > Customer managed keys > the key > Key actions > Enable.",
  },
  references: ["https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html"],
  says: "cannot be used",
  settings: [
    {
      types: ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"],
      property: "Enabled",
      must: { be: true },
      fix: { to: true, safety: "review" },
    },
  ],
});
