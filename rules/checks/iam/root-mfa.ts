import { facts, settingRule } from "../../model/index.ts";

/** The root user, where it still has a password. */
export const iamRootMfa = settingRule({
  id: "iam/root-mfa",
  title: "Root user signs in without MFA",
  severity: "critical",
  preset: "recommended",
  aliases: ["iam_root_mfa_enabled", "IAM.9"],
  controls: { cis: ["3.0/1.5", "5.0/1.4", "6.0/2.4", "7.0/2.5"], fsbp: ["IAM.9"] },
  practices: ["accounts/root", "tips/4", "tips/8", "tips/23"],
  why: "Whoever gets the root password owns the account, and nothing can be taken from the root user.",
  check: "aws iam get-account-summary --query SummaryMap.AccountMFAEnabled",
  remedy: {
    console: "Sign in as root > Security credentials > Multi-factor authentication > Assign MFA device.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-9"],
  live: { scope: "global", reads: ["iam:GetAccountSummary"] },
  says: "signs in without MFA",
  applies: (resource) =>
    [...facts(resource, "HasPassword")].every(
      (fact) => fact.is !== "set" || fact.value.is !== "scalar" || fact.value.value !== false,
    ),
  settings: [
    {
      types: ["Account::Root"],
      property: "MfaActive",
      must: { be: true },
      live: () => "",
    },
  ],
});
