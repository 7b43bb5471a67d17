const names: Readonly<Record<string, string>> = {
  account: "Account",
  cloudtrail: "CloudTrail",
  config: "AWS Config",
  dms: "DMS",
  ebs: "EBS",
  ec2: "EC2",
  ecr: "ECR",
  ecs: "ECS",
  eks: "EKS",
  elb: "Load balancing",
  guardduty: "GuardDuty",
  iam: "IAM",
  kms: "KMS",
  lambda: "Lambda",
  opensearch: "OpenSearch",
  rds: "RDS",
  s3: "S3",
  sagemaker: "SageMaker",
  secrets: "Credentials",
  secretsmanager: "Secrets Manager",
  securityhub: "Security Hub",
  sns: "SNS",
  sqs: "SQS",
  vpc: "VPC",
};

/** A service as AWS writes its name; a service without an entry as its prefix in capitals. */
export function serviceName(prefix: string): string {
  return names[prefix] ?? prefix.toUpperCase();
}
