import { attachmentsOf, facts, settingRule } from "../../model/index.ts";
import type { Resource, Scope } from "../../model/index.ts";

const target = { types: ["AWS::Lambda::Function"], must: { beSet: true } } as const;

/** SAM has words of its own for it. */
function isSam({ writtenAs }: Resource): boolean {
  return writtenAs === "AWS::Serverless::Function";
}

/** Whether failures are sent elsewhere: a destination also says what went wrong. */
function hasDestination(lambda: Resource, scope: Scope): boolean {
  const config = "AWS::Lambda::EventInvokeConfig";
  const { resources, complete } = attachmentsOf(scope, lambda, config, "FunctionName", "FunctionName");
  const places = [
    ...resources.flatMap((each) => [...facts(each, "DestinationConfig.OnFailure")]),
    ...(isSam(lambda) ? facts(lambda, "EventInvokeConfig.DestinationConfig.OnFailure") : []),
  ];
  return !complete || places.some(({ is }) => is !== "unset");
}

/** Functions with neither a dead letter queue nor a destination for what fails. */
export const lambdaDlq = settingRule({
  id: "lambda/dlq",
  title: "Failed calls of the function are lost",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_116", "lambda_function_without_dead_letter_queue", "LambdaDLQ"],
  practices: ["detection/dr"],
  why: "An event that the function cannot deal with is thrown away after two more attempts, and nobody knows what was in it.",
  check: "aws lambda list-functions --region <region> --query 'Functions[?!DeadLetterConfig].FunctionName'",
  remedy: {
    cli: "aws lambda update-function-configuration --region <region> --function-name <id> --dead-letter-config TargetArn=<queue-arn>",
    console:
      "Lambda > Functions > the function > Configuration > Asynchronous invocation > Edit > Dead-letter queue service; or Add destination > On failure.",
  },
  references: ["https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"],
  says: "throws away the events that it cannot deal with",
  settings: [
    {
      ...target,
      property: "DeadLetterConfig.TargetArn",
      except: (_, lambda, scope) => isSam(lambda) || hasDestination(lambda, scope),
    },
    {
      ...target,
      property: "DeadLetterQueue.TargetArn",
      except: (_, lambda, scope) => !isSam(lambda) || hasDestination(lambda, scope),
    },
  ],
});
