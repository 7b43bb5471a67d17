import { json, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

/** SNS, SQS and Secrets Manager. */
export const messaging: readonly MappedType[] = [
  mapped(
    "aws_sns_topic",
    "AWS::SNS::Topic",
    {
      TopicName: "name",
      KmsMasterKeyId: "kms_master_key_id",
      Policy: json("policy"),
    },
    { reference: "arn", policies: [{ path: "Policy", kind: "resource", service: "sns" }] },
  ),
  mapped(
    "aws_sns_topic_policy",
    "AWS::SNS::TopicPolicy",
    { Topics: "arn", PolicyDocument: json("policy") },
    {
      policies: [{ path: "PolicyDocument", kind: "resource", service: "sns" }],
    },
  ),
  mapped("aws_sns_topic_subscription", "AWS::SNS::Subscription", {
    TopicArn: { name: "topic_arn", reference: "arn" },
    Protocol: "protocol",
    Endpoint: "endpoint",
  }),
  mapped(
    "aws_sqs_queue",
    "AWS::SQS::Queue",
    {
      QueueName: "name",
      KmsMasterKeyId: "kms_master_key_id",
      SqsManagedSseEnabled: "sqs_managed_sse_enabled",
      Policy: json("policy"),
    },
    { policies: [{ path: "Policy", kind: "resource", service: "sqs" }] },
  ),
  mapped(
    "aws_sqs_queue_policy",
    "AWS::SQS::QueuePolicy",
    { Queues: "queue_url", PolicyDocument: json("policy") },
    {
      policies: [{ path: "PolicyDocument", kind: "resource", service: "sqs" }],
    },
  ),
  mapped(
    "aws_secretsmanager_secret",
    "AWS::SecretsManager::Secret",
    {
      Name: "name",
      KmsKeyId: { name: "kms_key_id", reference: "arn" },
      Policy: json("policy"),
    },
    { policies: [{ path: "Policy", kind: "resource", service: "secretsmanager" }] },
  ),
  mapped(
    "aws_secretsmanager_secret_policy",
    "AWS::SecretsManager::ResourcePolicy",
    {
      SecretId: "secret_arn",
      ResourcePolicy: json("policy"),
      BlockPublicPolicy: "block_public_policy",
    },
    { policies: [{ path: "ResourcePolicy", kind: "resource", service: "secretsmanager" }] },
  ),
];
