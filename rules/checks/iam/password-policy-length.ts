import { settingRule } from "../../model/index.ts";

/** The password policy of the account; without one AWS asks for 8 characters. */
export const iamPasswordPolicyLength = settingRule({
  id: "iam/password-policy-length",
  title: "Console passwords may be shorter than 14 characters",
  severity: "medium",
  preset: "recommended",
  aliases: ["iam_password_policy_minimum_length_14", "IAM.7", "IAM.10"],
  controls: { cis: ["3.0/1.8", "5.0/1.7", "6.0/2.7", "7.0/2.8"], fsbp: ["IAM.7", "IAM.10"] },
  practices: ["accounts/users", "tips/23"],
  why: "Short passwords are guessed and found in lists.",
  check: "aws iam get-account-password-policy",
  remedy: {
    cli: "aws iam update-account-password-policy --minimum-password-length 14 --password-reuse-prevention 24",
    console: "IAM > Account settings > Password policy > Edit.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-15"],
  live: { scope: "global", reads: ["iam:GetAccountPasswordPolicy"], only: true },
  says: "lets users choose short passwords",
  settings: [
    {
      types: ["Account::PasswordPolicy"],
      property: "MinimumPasswordLength",
      must: { atLeast: 14 },
      unset: 8,
    },
  ],
});
