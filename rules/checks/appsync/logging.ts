import { facts, nativePath, PlainReference, resourceRule } from "../../model/index.ts";
import type { Edit, Fact, Fix, Resource } from "../../model/index.ts";

const property = "LogConfig.FieldLogLevel";

/** The role by which AppSync writes into log groups of its own. */
function role(api: Resource): Edit {
  return {
    edit: "resource",
    after: api,
    type: "AWS::IAM::Role",
    name: "ApiLogRole",
    properties: {
      AssumeRolePolicyDocument: {
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service: "appsync.amazonaws.com" }, Action: "sts:AssumeRole" }],
      },
      Policies: [
        {
          PolicyName: "write-api-logs",
          PolicyDocument: {
            Version: "2012-10-17",
            Statement: [
              {
                Effect: "Allow",
                Action: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
                Resource: "arn:aws:logs:*:*:log-group:/aws/appsync/*",
              },
            ],
          },
        },
      ],
    },
  };
}

function fixOf(api: Resource, fact: Exclude<Fact, { is: "unknown" }>): Fix {
  const title = `Set ${nativePath(api, property)} to ERROR`;
  if (fact.is === "set") return { title, safety: "review", edits: [{ edit: "set", target: fact.value, to: "ERROR" }] };
  if (fact.missing.length === 1)
    return { title, safety: "review", edits: [{ edit: "put", on: fact.on, path: fact.missing, to: "ERROR" }] };
  const config = { FieldLogLevel: "ERROR", CloudWatchLogsRoleArn: new PlainReference({ added: "ApiLogRole" }, "Arn") };
  return {
    title: `Add ${nativePath(api, "LogConfig")} with its role`,
    safety: "review",
    edits: [
      fact.instead === undefined
        ? { edit: "put", on: fact.on, path: ["LogConfig"], to: config }
        : { edit: "set", target: fact.instead.target, to: config },
      role(api),
    ],
  };
}

/** GraphQL APIs whose resolvers log nothing; AWS's default. */
export const appsyncLogging = resourceRule({
  id: "appsync/logging",
  title: "GraphQL API logs nothing of its fields",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_193", "CKV_AWS_194", "AppSyncGraphQLRequestLogging", "AppSync.2"],
  controls: { fsbp: ["AppSync.2"] },
  practices: ["scale/4"],
  why: "All requests come to one address: without field logs nobody can tell what was asked for, and what failed.",
  check: "aws appsync get-graphql-api --region <region> --api-id <id> --query graphqlApi.logConfig",
  remedy: {
    cli: "aws appsync update-graphql-api --region <region> --api-id <id> --name <name> --authentication-type <type> --log-config fieldLogLevel=ERROR,cloudWatchLogsRoleArn=<role-arn>",
    console: "AppSync > APIs > the API > Settings > Logging > Enable logs > Field resolver log level: ERROR.",
  },
  references: [
    "https://docs.aws.amazon.com/appsync/latest/devguide/monitoring.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html#appsync-2",
  ],
  types: ["AWS::AppSync::GraphQLApi"],
  *judge(api) {
    for (const fact of facts(api, property)) {
      if (fact.is === "unknown") continue;
      if (fact.is === "set" && (fact.value.is !== "scalar" || fact.value.value !== "NONE")) continue;
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      yield {
        message: `${api.id} logs nothing of its fields: ${nativePath(api, property)} is ${fact.is === "set" ? "NONE" : "not set"}${when}`,
        at: fact.at,
        fixes: [fixOf(api, fact)],
      };
    }
  },
});
