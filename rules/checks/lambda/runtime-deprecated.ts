import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Problem, Resource, SetFact } from "../../model/index.ts";
import { lambdaRuntimes } from "../../data/lambda-runtimes.ts";
import type { LambdaRuntime } from "../../data/lambda-runtimes.ts";

/** How long before its end a runtime is announced, in days. */
const warnDays = 90;

function problemOf(resource: Resource, fact: SetFact, name: string, runtime: LambdaRuntime, days: number): Problem {
  const ended = days <= 0;
  const { successor } = runtime;
  const property = nativePath(resource, "Runtime");
  const when = fact.when === undefined ? "" : ` when ${fact.when}`;
  return {
    message: `${resource.id} runs on ${name}${when}, whose support ${ended ? "ended" : "ends"} on ${runtime.deprecated}`,
    at: fact.at,
    ...(ended ? {} : { severity: "low" as const }),
    ...(ended ? { tag: "deprecated" as const } : {}),
    ...(successor === null || resource.source === "account"
      ? {}
      : {
          fixes: [
            {
              title: `Set ${property} to ${successor}`,
              safety: "review" as const,
              edits: [{ edit: "set" as const, target: fact.value, to: successor }],
            },
          ],
        }),
  };
}

/** Functions on a runtime without patches, by a dated table; announced 90 days ahead. */
export const lambdaRuntimeDeprecated = resourceRule({
  id: "lambda/runtime-deprecated",
  title: "Lambda runtime has reached its end of support",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_363", "LambdaLatestVersion", "Lambda.2", "awslambda_function_using_supported_runtimes"],
  controls: { fsbp: ["Lambda.2"] },
  practices: ["production/24", "scale/9"],
  why: "A deprecated runtime gets no security patches any more; later AWS refuses to create and then to update functions on it.",
  check: "aws lambda list-functions --region <region> --query 'Functions[].[FunctionName,Runtime]'",
  remedy: {
    cli: "aws lambda update-function-configuration --region <region> --function-name <id> --runtime <successor>",
    console: "Lambda > Functions > the function > Code > Runtime settings > Edit, after a test on the new runtime.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-2",
    "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html",
  ],
  live: { scope: "region", reads: ["lambda:ListFunctions"] },
  types: ["AWS::Lambda::Function"],
  *judge(resource, { now }) {
    for (const fact of facts(resource, "Runtime")) {
      if (fact.is !== "set" || fact.value.is !== "scalar") continue;
      const name = String(fact.value.value);
      const runtime = lambdaRuntimes.data[name];
      if (runtime?.deprecated == null) continue;
      const days = Math.ceil((Date.parse(runtime.deprecated) - now.getTime()) / 86_400_000);
      if (days > warnDays) continue;
      yield problemOf(resource, fact, name, runtime, days);
    }
  },
});
