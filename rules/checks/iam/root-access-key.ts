import { settingRule } from "../../model/index.ts";

/** Access keys of the root user: one that is there, or one that a template asks for. */
export const iamRootAccessKey = settingRule({
  id: "iam/root-access-key",
  title: "Root user has an access key",
  severity: "critical",
  preset: "recommended",
  aliases: ["CKV_AWS_348", "AWS-0141", "root_account_has_active_access_keys", "IAM.4", "iam_no_root_access_key"],
  controls: { cis: ["3.0/1.4", "5.0/1.3", "6.0/2.3", "7.0/2.4"], fsbp: ["IAM.4"] },
  practices: ["tips/14", "accounts/root", "tips/4"],
  why: "A root key opens everything in the account and cannot be limited by any policy.",
  check: "aws iam get-account-summary --query SummaryMap.AccountAccessKeysPresent",
  remedy: {
    console: "Sign in as root > Security credentials > Access keys > Delete.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-4"],
  live: { scope: "global", reads: ["iam:GetAccountSummary"] },
  says: "has an access key",
  settings: [
    {
      types: ["Account::Root"],
      property: "HasAccessKey",
      must: { be: false },
      live: () => "",
    },
    {
      types: ["AWS::IAM::AccessKey"],
      property: "UserName",
      must: { notBe: ["root"] },
    },
  ],
});
