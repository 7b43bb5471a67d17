import { settingRule } from "../../model/index.ts";

/** Active access keys by their last use; one never used counts from the day it was made. */
export const iamAccessKeyUnused = settingRule({
  id: "iam/access-key-unused",
  title: "Access key was not used for 30 days",
  severity: "medium",
  preset: "recommended",
  aliases: ["iam_user_accesskey_unused", "IAM.8", "IAM.22"],
  controls: { cis: ["3.0/1.12", "5.0/1.11", "6.0/2.11", "7.0/2.11"], fsbp: ["IAM.8", "IAM.22"] },
  practices: ["tips/18", "tips/9", "tips/11"],
  why: "A key that nobody uses is missed by nobody when somebody else does.",
  check: "aws iam get-access-key-last-used --access-key-id <key-id>",
  remedy: {
    cli: "aws iam update-access-key --user-name <user> --access-key-id <key-id> --status Inactive",
    console: "IAM > Users > the user > Security credentials > Access keys > Deactivate.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-22"],
  live: { scope: "global", reads: ["iam:GenerateCredentialReport", "iam:GetCredentialReport"] },
  says: "was not used for more than 30 days",
  settings: [
    {
      types: ["Account::AccessKey"],
      property: "UnusedDays",
      must: { atMost: 30 },
      live: (days) => `for ${days} days`,
    },
  ],
});
