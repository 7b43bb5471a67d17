import { facts, settingRule } from "../../model/index.ts";
import type { Fact, Resource } from "../../model/index.ts";

/** A KMS key takes the place of SQS's own. */
function hasKey(_: Fact, queue: Resource): boolean {
  return [...facts(queue, "KmsMasterKeyId")].some((key) => key.is !== "unset");
}

/** Queues that switch AWS's own encryption off and name no KMS key. */
export const sqsEncryptionOff = settingRule({
  id: "sqs/encryption-off",
  title: "Queue encryption is switched off",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_27",
    "CKV2_AWS_73",
    "AWS-0096",
    "AWS-0135",
    "sqs_with_sse_disabled",
    "W48",
    "SQSQueueSSE",
    "SQS.1",
  ],
  controls: { fsbp: ["SQS.1"] },
  practices: ["scale/10"],
  why: "Messages wait in the queue until somebody takes them. AWS encrypts new queues by itself, at no cost; this one says no.",
  check:
    "aws sqs get-queue-attributes --region <region> --queue-url <id> --attribute-names SqsManagedSseEnabled KmsMasterKeyId",
  remedy: {
    cli: "aws sqs set-queue-attributes --region <region> --queue-url <id> --attributes SqsManagedSseEnabled=true",
    console: "SQS > Queues > the queue > Edit > Encryption > Enabled.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sqs-controls.html#sqs-1"],
  says: "stores its messages unencrypted",
  settings: [
    {
      types: ["AWS::SQS::Queue"],
      property: "SqsManagedSseEnabled",
      must: { be: true },
      except: hasKey,
      fix: { to: true, safety: "safe" },
    },
  ],
});
