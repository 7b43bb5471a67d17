import { settingRule } from "../../model/index.ts";

/** Function URLs without authentication. */
export const lambdaUrlNoAuth = settingRule({
  id: "lambda/url-no-auth",
  title: "Function URL needs no authentication",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_258", "LambdaFunctionUrlAuth"],
  practices: ["tips/21", "scale/7"],
  why: "The address is all it takes to run the function: strangers can make it work, and you pay.",
  check: "aws lambda list-function-url-configs --region <region> --function-name <id>",
  remedy: {
    cli: "aws lambda update-function-url-config --region <region> --function-name <id> --auth-type AWS_IAM",
    console: "Lambda > Functions > the function > Configuration > Function URL > Edit > Auth type AWS_IAM.",
  },
  references: ["https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"],
  says: "answers anyone who knows its URL",
  settings: [
    {
      types: ["AWS::Lambda::Url"],
      property: "AuthType",
      must: { notBe: ["NONE"] },
      fix: { to: "AWS_IAM", safety: "review" },
    },
  ],
});
