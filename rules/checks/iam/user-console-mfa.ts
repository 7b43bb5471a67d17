import { settingRule } from "../../model/index.ts";

/** Users with a console password and no MFA device. */
export const iamUserConsoleMfa = settingRule({
  id: "iam/user-console-mfa",
  title: "User signs in to the console without MFA",
  severity: "high",
  preset: "recommended",
  aliases: ["iam_user_mfa_enabled_console_access", "IAM.5", "IAM.19"],
  controls: { cis: ["3.0/1.10", "5.0/1.9", "6.0/2.9", "7.0/2.10"], fsbp: ["IAM.5", "IAM.19"] },
  practices: ["tips/8", "accounts/users", "tips/23", "tips/4"],
  why: "A guessed or phished password is enough to act as the user.",
  check: "aws iam list-mfa-devices --user-name <id>",
  remedy: {
    console: "IAM > Users > the user > Security credentials > Multi-factor authentication > Assign MFA device.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-5"],
  live: { scope: "global", reads: ["iam:GenerateCredentialReport", "iam:GetCredentialReport"] },
  says: "signs in with a password alone",
  settings: [
    {
      types: ["Account::User"],
      property: "ConsoleMfa",
      must: { be: true },
      live: () => "",
    },
  ],
});
