import { settingRule } from "../../model/index.ts";

/** Functions that share the concurrency of the account. */
export const lambdaConcurrency = settingRule({
  id: "lambda/concurrency",
  title: "Function has no concurrency of its own",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_115", "W92", "LambdaConcurrency"],
  practices: ["tips/2"],
  why: "One function that is called too often takes the account's whole concurrency, and all the others stand still.",
  check: "aws lambda get-function-concurrency --region <region> --function-name <id>",
  remedy: {
    cli: "aws lambda put-function-concurrency --region <region> --function-name <id> --reserved-concurrent-executions <number>",
    console: "Lambda > Functions > the function > Configuration > Concurrency > Reserve concurrency.",
  },
  references: ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html"],
  says: "shares the account's concurrency with all other functions",
  settings: [
    {
      types: ["AWS::Lambda::Function"],
      property: "ReservedConcurrentExecutions",
      // Terraform writes -1 for "none".
      must: { atLeast: 0 },
      unset: -1,
    },
  ],
});
