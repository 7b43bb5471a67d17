import { settingRule } from "../../model/index.ts";

/** User pools without MFA; AWS's default. */
export const cognitoMfaOff = settingRule({
  id: "cognito/mfa-off",
  title: "User pool does not offer MFA",
  severity: "medium",
  preset: "recommended",
  aliases: ["cognito_userpool_without_mfa", "F78", "CognitoUserPoolMFA", "Cognito.5"],
  controls: { fsbp: ["Cognito.5"] },
  practices: ["tips/8", "tips/13", "accounts/users"],
  why: "A leaked or guessed password is then all it takes.",
  check: "aws cognito-idp describe-user-pool --region <region> --user-pool-id <id> --query UserPool.MfaConfiguration",
  remedy: {
    cli: "aws cognito-idp set-user-pool-mfa-config --region <region> --user-pool-id <id> --mfa-configuration OPTIONAL --software-token-mfa-configuration Enabled=true",
    console: "Cognito > User pools > the pool > Sign-in > Multi-factor authentication > Edit.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-5"],
  says: "offers its users no second factor",
  settings: [
    {
      types: ["AWS::Cognito::UserPool"],
      property: "MfaConfiguration",
      must: { notBe: ["OFF"] },
      unset: "OFF",
      fix: { to: "OPTIONAL", safety: "review", also: { EnabledMfas: ["SOFTWARE_TOKEN_MFA"] } },
    },
  ],
});
