/** CloudFormation types that take `Tags`, and whether as a list of `Key` and `Value` or as a map. Terraform writes maps for all. */
const listed = `
AWS::ApiGateway::RestApi AWS::ApiGateway::Stage AWS::Athena::WorkGroup AWS::AutoScaling::AutoScalingGroup
AWS::Backup::BackupVault AWS::CertificateManager::Certificate AWS::CloudFormation::Stack AWS::CloudFront::Distribution
AWS::CloudTrail::Trail AWS::CloudWatch::Alarm AWS::CodeBuild::Project AWS::CodePipeline::Pipeline AWS::DAX::Cluster
AWS::DMS::ReplicationInstance AWS::DocDB::DBCluster AWS::DocDB::DBInstance AWS::DynamoDB::Table AWS::EC2::Instance
AWS::EC2::InternetGateway AWS::EC2::NatGateway AWS::EC2::SecurityGroup AWS::EC2::Subnet AWS::EC2::VPC AWS::EC2::Volume
AWS::EC2::VPCPeeringConnection AWS::EC2::RouteTable AWS::EC2::EIP AWS::EC2::NetworkAcl AWS::EC2::TransitGateway
AWS::ECR::Repository AWS::ECS::Cluster AWS::ECS::Service AWS::ECS::TaskDefinition AWS::EKS::Cluster AWS::EKS::Nodegroup
AWS::ElastiCache::CacheCluster AWS::ElastiCache::ReplicationGroup AWS::ElasticBeanstalk::Environment
AWS::ElasticLoadBalancing::LoadBalancer AWS::ElasticLoadBalancingV2::LoadBalancer AWS::ElasticLoadBalancingV2::TargetGroup
AWS::Elasticsearch::Domain AWS::EMR::Cluster AWS::Events::Rule AWS::FSx::FileSystem AWS::IAM::Role AWS::IAM::User
AWS::Kinesis::Stream AWS::KinesisFirehose::DeliveryStream AWS::KMS::Key AWS::Lambda::Function AWS::Logs::LogGroup
AWS::Neptune::DBCluster AWS::Neptune::DBInstance AWS::OpenSearchService::Domain AWS::RDS::DBCluster AWS::RDS::DBInstance
AWS::Redshift::Cluster AWS::S3::Bucket AWS::SageMaker::NotebookInstance AWS::SageMaker::Endpoint
AWS::SecretsManager::Secret AWS::SNS::Topic AWS::SQS::Queue AWS::StepFunctions::StateMachine AWS::Transfer::Server
AWS::WAFv2::WebACL AWS::WorkSpaces::Workspace AWS::Cassandra::Keyspace AWS::Timestream::Database AWS::AppSync::GraphQLApi
AWS::AmazonMQ::Broker AWS::CodeCommit::Repository AWS::MemoryDB::Cluster AWS::RedshiftServerless::Workgroup
`;

const mapped = `
AWS::ApiGatewayV2::Api AWS::ApiGatewayV2::Stage AWS::Batch::ComputeEnvironment AWS::Batch::JobQueue AWS::Glue::Job
AWS::Glue::Crawler AWS::MSK::Cluster AWS::MWAA::Environment AWS::SSM::Parameter AWS::Serverless::Function
AWS::Serverless::Api AWS::Serverless::HttpApi AWS::Serverless::SimpleTable AWS::Serverless::StateMachine
`;

/** Where tags stand under another name. */
const named: Readonly<Record<string, string>> = {
  "AWS::EFS::FileSystem": "FileSystemTags",
  "AWS::Cognito::UserPool": "UserPoolTags",
};

const lists = new Set(listed.trim().split(/\s+/));
const maps = new Set(mapped.trim().split(/\s+/));

/** How a type takes tags: under which key, and as a list or a map. */
export interface Tagging {
  readonly key: string;
  readonly as: "list" | "map";
}

/** How CloudFormation takes the tags of a type; undefined where it takes none, or nobody wrote it down here. */
export function taggingOf(type: string): Tagging | undefined {
  if (maps.has(type)) return { key: "Tags", as: "map" };
  if (lists.has(type)) return { key: "Tags", as: "list" };
  const key = named[type];
  return key === undefined ? undefined : { key, as: key === "UserPoolTags" ? "map" : "list" };
}
