import type { PolicyKind } from "../../model/policy.ts";
import { json, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

/** Terraform type, its attribute, CloudFormation type and property, kind, service. */
type Row = readonly [
  terraform: string,
  attribute: string,
  type: string,
  property: string,
  kind: PolicyKind,
  service?: string,
];

/** Types that matter only for the policy they carry; see `policyPlaces` in the CloudFormation adapter for their twins. */
const rows: readonly Row[] = [
  ["aws_api_gateway_rest_api", "policy", "AWS::ApiGateway::RestApi", "Policy", "resource", "execute-api"],
  ["aws_api_gateway_rest_api_policy", "policy", "AWS::ApiGateway::RestApiPolicy", "Policy", "resource", "execute-api"],
  ["aws_backup_vault_policy", "policy", "AWS::Backup::BackupVaultPolicy", "AccessPolicy", "resource", "backup"],
  ["aws_cloudwatch_event_bus_policy", "policy", "AWS::Events::EventBusResourcePolicy", "Policy", "resource", "events"],
  ["aws_codeartifact_domain_permissions_policy", "policy_document", "AWS::CodeArtifact::DomainPolicy", "PermissionsPolicyDocument", "resource", "codeartifact"],
  ["aws_codeartifact_repository_permissions_policy", "policy_document", "AWS::CodeArtifact::RepositoryPolicy", "PermissionsPolicyDocument", "resource", "codeartifact"],
  ["aws_codebuild_resource_policy", "policy", "AWS::CodeBuild::ResourcePolicy", "Policy", "resource", "codebuild"],
  ["aws_dynamodb_resource_policy", "policy", "AWS::DynamoDB::ResourcePolicy", "PolicyDocument", "resource", "dynamodb"],
  ["aws_ecr_registry_policy", "policy", "AWS::ECR::RegistryPolicy", "PolicyText", "resource", "ecr"],
  ["aws_ecr_repository_policy", "policy", "AWS::ECR::RepositoryPolicy", "RepositoryPolicyText", "resource", "ecr"],
  ["aws_ecrpublic_repository_policy", "policy", "AWS::ECR::PublicRepositoryPolicy", "RepositoryPolicyText", "resource", "ecr-public"],
  ["aws_efs_file_system_policy", "policy", "AWS::EFS::FileSystemPolicy", "FileSystemPolicy", "resource", "elasticfilesystem"],
  ["aws_elasticsearch_domain_policy", "access_policies", "AWS::Elasticsearch::DomainPolicy", "AccessPolicies", "resource", "es"],
  ["aws_glacier_vault", "access_policy", "AWS::Glacier::Vault", "AccessPolicy", "resource", "glacier"],
  ["aws_glacier_vault_lock", "policy", "AWS::Glacier::VaultLock", "Policy", "resource", "glacier"],
  ["aws_glue_resource_policy", "policy", "AWS::Glue::ResourcePolicy", "Policy", "resource", "glue"],
  ["aws_iot_policy", "policy", "AWS::IoT::Policy", "PolicyDocument", "identity", "iot"],
  ["aws_kinesis_resource_policy", "policy", "AWS::Kinesis::ResourcePolicy", "ResourcePolicy", "resource", "kinesis"],
  ["aws_media_store_container_policy", "policy", "AWS::MediaStore::ContainerPolicy", "Policy", "resource", "mediastore"],
  ["aws_msk_cluster_policy", "policy", "AWS::MSK::ClusterPolicy", "Policy", "resource", "kafka"],
  ["aws_networkfirewall_resource_policy", "policy", "AWS::NetworkFirewall::ResourcePolicy", "Policy", "resource", "network-firewall"],
  ["aws_oam_sink_policy", "policy", "AWS::Oam::SinkPolicy", "Policy", "resource", "oam"],
  ["aws_opensearch_domain_policy", "access_policies", "AWS::OpenSearchService::DomainPolicy", "AccessPolicies", "resource", "es"],
  ["aws_organizations_resource_policy", "content", "AWS::Organizations::ResourcePolicy", "Content", "resource", "organizations"],
  ["aws_redshift_resource_policy", "policy", "AWS::Redshift::ResourcePolicy", "Policy", "resource", "redshift"],
  ["aws_redshiftserverless_resource_policy", "policy", "AWS::RedshiftServerless::ResourcePolicy", "Policy", "resource", "redshift-serverless"],
  ["aws_s3_directory_bucket_policy", "policy", "AWS::S3Express::BucketPolicy", "PolicyDocument", "resource", "s3express"],
  ["aws_s3control_access_point_policy", "policy", "AWS::S3::AccessPointPolicy", "Policy", "resource", "s3"],
  ["aws_s3control_bucket_policy", "policy", "AWS::S3Outposts::BucketPolicy", "PolicyDocument", "resource", "s3-outposts"],
  ["aws_s3control_multi_region_access_point_policy", "details.policy", "AWS::S3::MultiRegionAccessPointPolicy", "Policy", "resource", "s3"],
  ["aws_s3control_object_lambda_access_point_policy", "policy", "AWS::S3ObjectLambda::AccessPointPolicy", "PolicyDocument", "resource", "s3-object-lambda"],
  ["aws_s3tables_table_bucket_policy", "resource_policy", "AWS::S3Tables::TableBucketPolicy", "ResourcePolicy", "resource", "s3tables"],
  ["aws_s3tables_table_policy", "resource_policy", "AWS::S3Tables::TablePolicy", "ResourcePolicy", "resource", "s3tables"],
  ["aws_sagemaker_model_package_group_policy", "resource_policy", "AWS::SageMaker::ModelPackageGroupPolicy", "ModelPackageGroupPolicy", "resource", "sagemaker"],
  ["aws_schemas_registry_policy", "policy", "AWS::EventSchemas::RegistryPolicy", "Policy", "resource", "schemas"],
  ["aws_ses_identity_policy", "policy", "AWS::SES::IdentityPolicy", "Policy", "resource", "ses"],
  ["aws_sesv2_email_identity_policy", "policy", "AWS::SES::EmailIdentityPolicy", "Policy", "resource", "ses"],
  ["aws_transfer_access", "policy", "AWS::Transfer::Access", "Policy", "session"],
  ["aws_transfer_user", "policy", "AWS::Transfer::User", "Policy", "session"],
  ["aws_rolesanywhere_profile", "session_policy", "AWS::RolesAnywhere::Profile", "SessionPolicy", "session"],
  ["aws_vpc_endpoint", "policy", "AWS::EC2::VPCEndpoint", "PolicyDocument", "endpoint"],
  ["aws_vpc_endpoint_policy", "policy", "AWS::EC2::VPCEndpointPolicy", "PolicyDocument", "endpoint"],
  ["aws_vpclattice_auth_policy", "policy", "AWS::VpcLattice::AuthPolicy", "Policy", "resource", "vpc-lattice"],
  ["aws_vpclattice_resource_policy", "policy", "AWS::VpcLattice::ResourcePolicy", "Policy", "resource", "vpc-lattice"],
  ["aws_xray_resource_policy", "policy_document", "AWS::XRay::ResourcePolicy", "PolicyDocument", "resource", "xray"],
  ["aws_cloudwatch_log_delivery_destination_policy", "delivery_destination_policy", "AWS::Logs::DeliveryDestinationPolicy", "Policy", "resource", "logs"],
  ["aws_organizations_policy", "content", "AWS::Organizations::Policy", "Content", "scp"],
];

/** The types of the table. */
export const policyCarriers: readonly MappedType[] = rows.map(([terraform, attribute, type, property, kind, service]) =>
  mapped(terraform, type, { [property]: json(attribute) }, {
    policies: [{ path: property, kind, ...(service === undefined ? {} : { service }) }],
  }),
);
