import { settingRule } from "../../model/index.ts";

/** Console passwords by their last use; one never used counts from the day it was set. */
export const iamPasswordUnused = settingRule({
  id: "iam/password-unused",
  title: "Console password was not used for 45 days",
  severity: "medium",
  preset: "recommended",
  aliases: ["iam_user_console_access_unused", "IAM.8", "IAM.22"],
  controls: { cis: ["3.0/1.12", "5.0/1.11", "6.0/2.11", "7.0/2.11"], fsbp: ["IAM.8", "IAM.22"] },
  practices: ["tips/11"],
  why: "A password that nobody uses is a door that nobody watches.",
  check: "aws iam get-user --user-name <id> --query User.PasswordLastUsed",
  remedy: {
    cli: "aws iam delete-login-profile --user-name <id>",
    console: "IAM > Users > the user > Security credentials > Manage console access > Disable.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-22"],
  live: { scope: "global", reads: ["iam:GenerateCredentialReport", "iam:GetCredentialReport"] },
  says: "has a console password that was not used for more than 45 days",
  settings: [
    {
      types: ["Account::User"],
      property: "PasswordUnusedDays",
      must: { atMost: 45 },
      live: (days) => `for ${days} days`,
    },
  ],
});
