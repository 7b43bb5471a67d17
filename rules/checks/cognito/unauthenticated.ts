import { settingRule } from "../../model/index.ts";

/** Identity pools with guest access. */
export const cognitoUnauthenticated = settingRule({
  id: "cognito/unauthenticated",
  title: "Identity pool hands credentials to guests",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_366", "W57", "CognitoUserPoolNoUnauthenticatedLogins", "Cognito.2"],
  controls: { fsbp: ["Cognito.2"] },
  practices: ["tips/13"],
  why: "Anyone on the internet gets temporary credentials of the guest role, without signing in. What that role may do, everyone may do.",
  check:
    "aws cognito-identity describe-identity-pool --region <region> --identity-pool-id <id> --query AllowUnauthenticatedIdentities",
  remedy: {
    console: "Cognito > Identity pools > the pool > User access > Guest access > Deactivate.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-2"],
  says: "hands AWS credentials to guests",
  settings: [
    {
      types: ["AWS::Cognito::IdentityPool"],
      property: "AllowUnauthenticatedIdentities",
      must: { be: false },
      fix: { to: false, safety: "review" },
    },
  ],
});
