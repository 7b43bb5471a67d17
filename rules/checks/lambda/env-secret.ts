import { factsIn, nativePath, resourceRule } from "../../model/index.ts";
import type { Fix, ScalarValue } from "../../model/index.ts";
import { literalProblem } from "../../secrets/literal-problem.ts";
import { variableSecret } from "../../secrets/variable-secrets.ts";

function withoutKey(name: string, target: ScalarValue): Fix {
  return {
    title: `Remove ${name}: the function's role gives its keys`,
    safety: "review",
    edits: [{ edit: "remove", target }],
  };
}

/** Literals among the variables of a function that are secrets by their form, or by their name and a fitting value. */
export const lambdaEnvSecret = resourceRule({
  id: "lambda/env-secret",
  title: "Environment variable holds a credential",
  severity: "critical",
  preset: "recommended",
  credential: "used",
  aliases: ["CKV_AWS_45", "hardcoded_aws_access_key_in_lambda", "awslambda_function_no_secrets_in_variables"],
  practices: ["tips/10", "accounts/roles"],
  why: "Variables stand in the template, in the console and in the answer of GetFunction, for everybody who may read one of them.",
  check: "aws lambda get-function-configuration --region <region> --function-name <id> --query Environment.Variables",
  remedy: {
    cli: "aws lambda update-function-configuration --region <region> --function-name <id> --environment 'Variables={SECRET_ID=<name>}'",
    console:
      "Keep the secret in Secrets Manager or Parameter Store, let the function read it there, and change it: it stays in the history.",
  },
  references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/with-secrets-manager.html",
  ],
  types: ["AWS::Lambda::Function"],
  *judge(resource, scope) {
    for (const variables of factsIn(resource.properties, "Environment.Variables", resource.name)) {
      if (variables.is !== "set" || variables.value.is !== "map") continue;
      for (const name of variables.value.entries.keys()) {
        for (const fact of factsIn(variables.value, name, resource.name)) {
          if (fact.is !== "set" || fact.value.is !== "scalar") continue;
          const found = variableSecret(name, String(fact.value.value), scope.now);
          if (found === undefined) continue;
          const severity = found.example === true ? "low" : "critical";
          const problem = literalProblem({
            resource,
            scope,
            value: fact.value,
            severity,
            key: name.toLowerCase(),
            message: `${resource.id} has ${found.what} in ${nativePath(resource, "Environment.Variables")}.${name}`,
            ...(found.aws ? { fixes: [withoutKey(name, fact.value)], only: true } : {}),
          });
          if (problem !== undefined) yield { severity, ...problem };
        }
      }
    }
  },
});
