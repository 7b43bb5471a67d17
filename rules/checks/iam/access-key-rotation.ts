import { settingRule } from "../../model/index.ts";

/** Active access keys by the day they were made. */
export const iamAccessKeyRotation = settingRule({
  id: "iam/access-key-rotation",
  title: "Access key is older than 90 days",
  severity: "medium",
  preset: "recommended",
  aliases: ["iam_rotate_access_key_90_days", "IAM.3"],
  controls: { cis: ["3.0/1.14", "5.0/1.13", "6.0/2.13", "7.0/2.12"], fsbp: ["IAM.3"] },
  practices: ["accounts/automated"],
  why: "The older a key, the more places it was copied to, and the more people have held it.",
  check: "aws iam list-access-keys --user-name <user>",
  remedy: {
    cli: "aws iam create-access-key --user-name <user>\naws iam update-access-key --user-name <user> --access-key-id <old-key> --status Inactive",
    console:
      "IAM > Users > the user > Security credentials > Create access key; move what uses the old one; deactivate and delete it.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-3"],
  live: { scope: "global", reads: ["iam:GenerateCredentialReport", "iam:GetCredentialReport"] },
  says: "was made more than 90 days ago",
  settings: [
    {
      types: ["Account::AccessKey"],
      property: "AgeDays",
      must: { atMost: 90 },
      live: (days) => `${days} days ago`,
    },
  ],
});
