import { settingRule } from "../../model/index.ts";

/** User pools that do not look at how somebody signs in; AWS's default. */
export const cognitoThreatProtection = settingRule({
  id: "cognito/threat-protection",
  title: "Threat protection is off",
  severity: "info",
  preset: "all",
  aliases: ["CognitoUserPoolPlusTier", "CognitoUserPoolAdvancedSecurityModeEnforced", "Cognito.1"],
  controls: { fsbp: ["Cognito.1"] },
  practices: ["tips/2"],
  why: "Threat protection refuses leaked passwords and asks for a second factor where a sign-in looks strange.",
  check: "aws cognito-idp describe-user-pool --region <region> --user-pool-id <id> --query UserPool.UserPoolAddOns",
  remedy: {
    cli: "# Name all other settings of the pool too: what is left out goes back to its default.\naws cognito-idp update-user-pool --region <region> --user-pool-id <id> --user-pool-tier PLUS --user-pool-add-ons AdvancedSecurityMode=ENFORCED",
    console: "Cognito > User pools > the pool > Threat protection > Activate; the pool then is of the Plus plan.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-1",
    "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html",
  ],
  says: "does not look out for stolen passwords",
  settings: [
    {
      types: ["AWS::Cognito::UserPool"],
      property: "UserPoolAddOns.AdvancedSecurityMode",
      must: { notBe: ["OFF"] },
      unset: "OFF",
      fix: { to: "ENFORCED", safety: "review", also: { UserPoolTier: "PLUS" } },
    },
  ],
});
