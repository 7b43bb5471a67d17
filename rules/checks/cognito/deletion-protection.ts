import { settingRule } from "../../model/index.ts";

/** User pools that one call deletes; the default of CloudFormation and Terraform. */
export const cognitoDeletionProtection = settingRule({
  id: "cognito/deletion-protection",
  title: "User pool can be deleted by one call",
  severity: "low",
  preset: "strict",
  aliases: ["Cognito.6", "cognito_user_pool_deletion_protection_enabled"],
  controls: { fsbp: ["Cognito.6"] },
  practices: ["detection/dr"],
  why: "The users, their passwords and their second factors are in no backup: with the pool they are gone.",
  check: "aws cognito-idp describe-user-pool --region <region> --user-pool-id <id> --query UserPool.DeletionProtection",
  remedy: {
    cli: "# Name all other settings of the pool too: what is left out goes back to its default.\naws cognito-idp update-user-pool --region <region> --user-pool-id <id> --deletion-protection ACTIVE",
    console: "Cognito > User pools > the pool > Settings > Deletion protection > Activate.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-6",
    "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html",
  ],
  says: "can be deleted by one call",
  settings: [
    {
      types: ["AWS::Cognito::UserPool"],
      property: "DeletionProtection",
      must: { be: "ACTIVE" },
      unset: "INACTIVE",
      fix: { to: "ACTIVE", safety: "safe" },
    },
  ],
});
