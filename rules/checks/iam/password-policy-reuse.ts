import { settingRule } from "../../model/index.ts";

/** The password policy of the account; without one old passwords may come back. */
export const iamPasswordPolicyReuse = settingRule({
  id: "iam/password-policy-reuse",
  title: "Old console passwords may be used again",
  severity: "medium",
  preset: "recommended",
  aliases: ["iam_password_policy_reuse_24", "IAM.7"],
  controls: { cis: ["3.0/1.9", "5.0/1.8", "6.0/2.8", "7.0/2.9"], fsbp: ["IAM.7"] },
  practices: ["accounts/users"],
  why: "A password that leaked once works again when its owner goes back to it.",
  check: "aws iam get-account-password-policy",
  remedy: {
    cli: "aws iam update-account-password-policy --minimum-password-length 14 --password-reuse-prevention 24",
    console: "IAM > Account settings > Password policy > Edit > Prevent password reuse.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-16"],
  live: { scope: "global", reads: ["iam:GetAccountPasswordPolicy"], only: true },
  says: "lets users take old passwords again",
  settings: [
    {
      types: ["Account::PasswordPolicy"],
      property: "PasswordReusePrevention",
      must: { atLeast: 24 },
      unset: 0,
    },
  ],
});
