import { everyActionProblems } from "../../iam/every-action-of.ts";
import { policyRule } from "../../model/index.ts";

/** Queue policies that allow `sqs:*` or `*`. */
export const sqsWildcardAction = policyRule({
  id: "sqs/wildcard-action",
  title: "Queue policy allows every action",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_72", "AWS-0097", "sqs_policy_allows_all_actions", "F20"],
  practices: ["tips/21"],
  why: "Every action includes those that nobody means: reading and deleting messages, emptying the queue, and changing the policy itself.",
  check:
    "aws sqs get-queue-attributes --region <region> --queue-url <id> --attribute-names Policy --query Attributes.Policy --output text",
  remedy: {
    cli: "# Name the actions that are meant, and put the policy back:\naws sqs set-queue-attributes --region <region> --queue-url <id> --attributes file://attributes.json",
    console: "SQS > Queues > the queue > Edit > Access policy: name the actions that are meant.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html",
  ],
  judge: (policy) => everyActionProblems(policy, { service: "sqs", noun: "the queue", instead: "sqs:SendMessage" }),
});
