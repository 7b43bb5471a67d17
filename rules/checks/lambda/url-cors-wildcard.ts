import { facts, settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

/** A page of a stranger cannot sign a request for its visitor, so it weighs less. */
function isSigned(url: Resource): boolean {
  return [...facts(url, "AuthType")].some(
    (fact) => fact.is === "set" && fact.value.is === "scalar" && fact.value.value === "AWS_IAM",
  );
}

/** Function URLs whose CORS settings name every origin. */
export const lambdaUrlCorsWildcard = settingRule({
  id: "lambda/url-cors-wildcard",
  title: "Function URL allows every origin",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV2_AWS_75", "awslambda_function_url_cors_policy"],
  practices: ["tips/21"],
  why: "A page of anybody's can call the function from its visitors' browsers and read the answer.",
  check:
    'aws lambda list-function-url-configs --region <region> --function-name <id> --query "FunctionUrlConfigs[].Cors"',
  remedy: {
    cli: "aws lambda update-function-url-config --region <region> --function-name <id> --cors AllowOrigins=https://<site>",
    console:
      "Lambda > Functions > the function > Configuration > Function URL > Edit > Configure cross-origin resource sharing > Allow origin.",
  },
  references: ["https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors"],
  says: "answers pages of every origin",
  settings: [
    {
      types: ["AWS::Lambda::Url"],
      property: "Cors.AllowOrigins[*]",
      must: { notBe: ["*"] },
      severity: (_, url) => (isSigned(url) ? "low" : undefined),
    },
  ],
});
