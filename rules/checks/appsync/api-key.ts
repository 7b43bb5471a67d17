import { settingRule } from "../../model/index.ts";

/** GraphQL APIs that take an API key for a sign-in. */
export const appsyncApiKey = settingRule({
  id: "appsync/api-key",
  title: "GraphQL API takes an API key for a sign-in",
  severity: "medium",
  preset: "recommended",
  aliases: ["AppSync.5"],
  controls: { fsbp: ["AppSync.5"] },
  practices: ["tips/21"],
  why: "An API key stands in every app and every page that uses it: it says which app calls, at best, and never who.",
  check: "aws appsync get-graphql-api --region <region> --api-id <id> --query graphqlApi.authenticationType",
  remedy: {
    cli: "aws appsync update-graphql-api --region <region> --api-id <id> --name <name> --authentication-type AWS_IAM",
    console:
      "AppSync > APIs > the API > Settings > Default authorization mode: IAM, Cognito, OpenID Connect or Lambda.",
  },
  references: [
    "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html#appsync-5",
  ],
  says: "takes an API key for a sign-in",
  settings: [
    {
      types: ["AWS::AppSync::GraphQLApi"],
      property: "AuthenticationType",
      must: { notBe: ["API_KEY"] },
      fix: { to: "AWS_IAM", safety: "review" },
    },
    {
      types: ["AWS::AppSync::GraphQLApi"],
      property: "AdditionalAuthenticationProviders[*].AuthenticationType",
      must: { notBe: ["API_KEY"] },
      // Beside another one, it is meant for the few fields that say so.
      severity: () => "low",
    },
  ],
});
