import { settingRule } from "../../model/index.ts";
import type { Setting } from "../../model/index.ts";

const types = ["Account::PasswordPolicy"];

/** A number that is at least so great; what is not set asks for nothing. */
function asked(property: string, least: number): Setting {
  return {
    types,
    property,
    must: { atLeast: least },
    unset: 0,
    severity: () => "low",
    fix: { to: least, safety: "safe" },
  };
}

function switchedOn(property: string): Setting {
  return { types, property, must: { be: true }, severity: () => "low", fix: { to: true, safety: "safe" } };
}

/** Password policies written in Terraform; live ones have rules of their own. */
export const iamPasswordPolicy = settingRule({
  id: "iam/password-policy",
  title: "Password policy of the account is weak",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_9",
    "CKV_AWS_10",
    "CKV_AWS_11",
    "CKV_AWS_12",
    "CKV_AWS_13",
    "CKV_AWS_14",
    "CKV_AWS_15",
    "AWS-0056",
    "AWS-0058",
    "AWS-0059",
    "AWS-0060",
    "AWS-0061",
    "AWS-0062",
    "AWS-0063",
    "iam_password_without_minimum_length",
    "password_without_reuse_prevention",
    "misconfigured_password_policy_expiration",
    "IAM.7",
    "IAM.10",
    "IAM.15",
    "IAM.16",
  ],
  controls: { cis: ["3.0/1.8", "3.0/1.9", "5.0/1.7", "5.0/1.8", "6.0/2.7", "6.0/2.8", "7.0/2.8"], fsbp: ["IAM.7"] },
  practices: ["accounts/users", "tips/11", "tips/23"],
  why: "Short and simple passwords are guessed, and those that were used before stand in somebody's list.",
  check: "aws iam get-account-password-policy",
  remedy: {
    cli: "aws iam update-account-password-policy --minimum-password-length 14 --password-reuse-prevention 24 --max-password-age 90 --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --allow-users-to-change-password",
    console: "IAM > Account settings > Password policy > Edit.",
  },
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-7",
  ],
  says: "asks too little of passwords",
  settings: [
    { ...asked("MinimumPasswordLength", 14), unset: 6, severity: () => "medium" },
    asked("PasswordReusePrevention", 24),
    ...["RequireSymbols", "RequireNumbers", "RequireUppercaseCharacters", "RequireLowercaseCharacters"].map(
      (property): Setting => ({ ...switchedOn(property), unset: false }),
    ),
    switchedOn("AllowUsersToChangePassword"),
    // 0 is how Terraform writes that passwords never expire.
    { ...asked("MaxPasswordAge", 1), fix: { to: 90, safety: "safe" } },
    { types, property: "MaxPasswordAge", must: { atMost: 90 }, severity: () => "low", fix: { to: 90, safety: "safe" } },
  ],
});
