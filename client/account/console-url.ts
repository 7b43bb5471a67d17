import type { AccountFinding } from "#protocol";

/** The part of a console address after its host. `#` and all; `id` and `arn` are encoded. */
type Path = (place: { readonly id: string; readonly arn: string; readonly region: string }) => string;

const ec2 =
  (fragment: (id: string) => string): Path =>
  ({ id, region }) =>
    `ec2/home?region=${region}#${fragment(id)}`;

const byType: Readonly<Record<string, Path>> = {
  "Account::Root": () => "iam/home#/security_credentials",
  "Account::PasswordPolicy": () => "iam/home#/account_settings",
  "Account::User": ({ id }) => `iam/home#/users/details/${id}`,
  "Account::AccessKey": () => "iam/home#/users",
  "AWS::IAM::User": ({ id }) => `iam/home#/users/details/${id}`,
  "AWS::IAM::Group": ({ id }) => `iam/home#/groups/details/${id}`,
  "AWS::IAM::Role": ({ id }) => `iam/home#/roles/details/${id}`,
  "AWS::IAM::ManagedPolicy": ({ arn }) => `iam/home#/policies/details/${arn}`,
  "AWS::IAM::Policy": ({ arn }) => `iam/home#/policies/details/${arn}`,
  "AWS::S3::Bucket": ({ id, region }) => `s3/buckets/${id}?region=${region}&tab=permissions`,
  "AWS::EC2::SecurityGroup": ec2((id) => `SecurityGroup:groupId=${id}`),
  "AWS::EC2::Snapshot": ec2((id) => `SnapshotDetails:snapshotId=${id}`),
  "AWS::EC2::Volume": ec2((id) => `VolumeDetails:volumeId=${id}`),
  "AWS::EC2::Instance": ec2((id) => `InstanceDetails:instanceId=${id}`),
  "AWS::EC2::VPC": ({ id, region }) => `vpcconsole/home?region=${region}#VpcDetails:VpcId=${id}`,
  "AWS::RDS::DBInstance": ({ id, region }) => `rds/home?region=${region}#database:id=${id};is-cluster=false`,
  "AWS::RDS::DBCluster": ({ id, region }) => `rds/home?region=${region}#database:id=${id};is-cluster=true`,
  "AWS::DMS::ReplicationInstance": ({ id, region }) => `dms/v2/home?region=${region}#replicationInstanceDetails/${id}`,
  "AWS::Lambda::Function": ({ id, region }) => `lambda/home?region=${region}#/functions/${id}`,
  "AWS::KMS::Key": ({ id, region }) => `kms/home?region=${region}#/kms/keys/${id}`,
  "AWS::CloudTrail::Trail": ({ arn, region }) => `cloudtrailv2/home?region=${region}#/trails/${arn}`,
  "AWS::SageMaker::NotebookInstance": ({ id, region }) => `sagemaker/home?region=${region}#/notebook-instances/${id}`,
  "AWS::OpenSearchService::Domain": ({ id, region }) => `aos/home?region=${region}#opensearch/domains/${id}`,
  "AWS::Elasticsearch::Domain": ({ id, region }) => `aos/home?region=${region}#opensearch/domains/${id}`,
};

/** The home page of a service's console, by the first part of a rule id. */
const byService: Readonly<Record<string, string>> = {
  account: "billing/home#/account",
  cloudtrail: "cloudtrailv2/home",
  config: "config/home",
  dms: "dms/v2/home",
  ec2: "ec2/home",
  guardduty: "guardduty/home",
  iam: "iam/home",
  kms: "kms/home",
  lambda: "lambda/home",
  opensearch: "aos/home",
  rds: "rds/home",
  s3: "s3/home",
  sagemaker: "sagemaker/home",
  securityhub: "securityhub/home",
  vpc: "vpcconsole/home",
};

/** The address of what a finding is about in AWS's console, in its region and partition. */
export function consoleUrl({
  rule,
  arn,
  region,
  resource,
}: Pick<AccountFinding, "rule" | "arn" | "region" | "resource">): string {
  const partition = arn.split(":")[1] ?? "aws";
  const home = regionless(partition);
  const place = region === "global" ? home : region;
  const host = region === "global" ? domain(partition) : `${place}.${domain(partition)}`;
  const path = resource === undefined ? undefined : byType[resource.type];
  if (resource !== undefined && path !== undefined) {
    const encoded = { id: encodeURIComponent(resource.id), arn: encodeURIComponent(arn), region: place };
    return `https://${host}/${path(encoded)}`;
  }
  const service = byService[rule.slice(0, rule.indexOf("/"))] ?? "console/home";
  return `https://${host}/${service}${service.includes("#") ? "" : `?region=${place}`}`;
}

function domain(partition: string): string {
  if (partition === "aws-cn") return "console.amazonaws.cn";
  return partition === "aws-us-gov" ? "console.amazonaws-us-gov.com" : "console.aws.amazon.com";
}

/** Where the console shows what has no region. */
function regionless(partition: string): string {
  if (partition === "aws-cn") return "cn-north-1";
  return partition === "aws-us-gov" ? "us-gov-west-1" : "us-east-1";
}
