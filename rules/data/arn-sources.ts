/** How the ARN of a resource type is had from a resource of the same template. */
export interface ArnSource {
  /** The CloudFormation type. */
  readonly type: string;
  /** What gives the ARN: the attribute `Arn`, or the reference itself. */
  readonly attribute: "Arn" | "Ref";
  /** What follows the ARN, e.g. `/*` for a bucket's objects. */
  readonly suffix?: string;
}

/** By service prefix and resource type, as AWS's service authorization reference calls it. */
export const arnSources: Readonly<Record<string, ArnSource>> = {
  "dynamodb/index": { type: "AWS::DynamoDB::Table", attribute: "Arn", suffix: "/index/*" },
  "dynamodb/table": { type: "AWS::DynamoDB::Table", attribute: "Arn" },
  "ecr/repository": { type: "AWS::ECR::Repository", attribute: "Arn" },
  "kinesis/stream": { type: "AWS::Kinesis::Stream", attribute: "Arn" },
  "kms/key": { type: "AWS::KMS::Key", attribute: "Arn" },
  "s3/bucket": { type: "AWS::S3::Bucket", attribute: "Arn" },
  "s3/object": { type: "AWS::S3::Bucket", attribute: "Arn", suffix: "/*" },
  "secretsmanager/secret": { type: "AWS::SecretsManager::Secret", attribute: "Ref" },
  "sns/topic": { type: "AWS::SNS::Topic", attribute: "Ref" },
  "sqs/queue": { type: "AWS::SQS::Queue", attribute: "Arn" },
};
