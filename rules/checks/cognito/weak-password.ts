import { settingRule } from "../../model/index.ts";

/** User pools with a weak password policy. */
export const cognitoWeakPassword = settingRule({
  id: "cognito/weak-password",
  title: "User pool password policy is weak",
  severity: "medium",
  preset: "recommended",
  aliases: ["CognitoUserPoolStrongPasswordPolicy", "Cognito.3"],
  controls: { fsbp: ["Cognito.3"] },
  practices: ["accounts/users", "tips/23"],
  why: "Short passwords of one kind of character are guessed in hours.",
  check:
    "aws cognito-idp describe-user-pool --region <region> --user-pool-id <id> --query UserPool.Policies.PasswordPolicy",
  remedy: {
    console: "Cognito > User pools > the pool > Sign-in > Password policy > Edit.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-3"],
  says: "accepts weak passwords",
  settings: [
    {
      types: ["AWS::Cognito::UserPool"],
      property: "Policies.PasswordPolicy.MinimumLength",
      must: { atLeast: 8 },
      fix: { to: 12, safety: "safe" },
    },
    {
      types: ["AWS::Cognito::UserPool"],
      property: "Policies.PasswordPolicy.RequireSymbols",
      must: { be: true },
      fix: { to: true, safety: "safe" },
    },
    {
      types: ["AWS::Cognito::UserPool"],
      property: "Policies.PasswordPolicy.RequireNumbers",
      must: { be: true },
      fix: { to: true, safety: "safe" },
    },
    {
      types: ["AWS::Cognito::UserPool"],
      property: "Policies.PasswordPolicy.RequireUppercase",
      must: { be: true },
      fix: { to: true, safety: "safe" },
    },
    {
      types: ["AWS::Cognito::UserPool"],
      property: "Policies.PasswordPolicy.RequireLowercase",
      must: { be: true },
      fix: { to: true, safety: "safe" },
    },
  ],
});
