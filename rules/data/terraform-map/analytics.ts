import { block, blocks, json, list, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

const auditLog = {
  BucketName: "bucket_name",
  S3KeyPrefix: "s3_key_prefix",
  LogDestinationType: "log_destination_type",
  LogExports: list("log_exports"),
};

const kmsKeyArn = { name: "kms_key_arn", reference: "arn" };

/** Redshift, Athena, Glue, EMR and Managed Airflow. */
export const analytics: readonly MappedType[] = [
  mapped(
    "aws_redshift_cluster",
    "AWS::Redshift::Cluster",
    {
      ClusterIdentifier: "cluster_identifier",
      NodeType: "node_type",
      PubliclyAccessible: "publicly_accessible",
      Encrypted: "encrypted",
      AutomatedSnapshotRetentionPeriod: "automated_snapshot_retention_period",
      AllowVersionUpgrade: "allow_version_upgrade",
      EnhancedVpcRouting: "enhanced_vpc_routing",
      ClusterParameterGroupName: "cluster_parameter_group_name",
      SkipFinalSnapshot: "skip_final_snapshot",
      FinalSnapshotIdentifier: "final_snapshot_identifier",
      LoggingProperties: block("aws_redshift_logging", auditLog, {
        resource: { type: "aws_redshift_logging", via: "cluster_identifier" },
      }),
    },
    { inline: { LoggingProperties: block("logging", { ...auditLog, Enable: "enable" }) } },
  ),
  mapped("aws_redshift_logging", "AWS::Redshift::Cluster", auditLog, {
    part: { via: "cluster_identifier", under: "LoggingProperties" },
  }),
  mapped("aws_redshift_parameter_group", "AWS::Redshift::ClusterParameterGroup", {
    ParameterGroupName: "name",
    ParameterGroupFamily: "family",
    Parameters: blocks("parameter", { ParameterName: "name", ParameterValue: "value" }),
  }),
  mapped("aws_redshiftserverless_workgroup", "AWS::RedshiftServerless::Workgroup", {
    WorkgroupName: "workgroup_name",
    NamespaceName: "namespace_name",
    PubliclyAccessible: "publicly_accessible",
    EnhancedVpcRouting: "enhanced_vpc_routing",
  }),
  mapped("aws_athena_workgroup", "AWS::Athena::WorkGroup", {
    Name: "name",
    WorkGroupConfiguration: block("configuration", {
      EnforceWorkGroupConfiguration: "enforce_workgroup_configuration",
      ResultConfiguration: block("result_configuration", {
        OutputLocation: "output_location",
        EncryptionConfiguration: block("encryption_configuration", {
          EncryptionOption: "encryption_option",
          KmsKey: kmsKeyArn,
        }),
      }),
      ManagedQueryResultsConfiguration: block("managed_query_results_configuration", { Enabled: "enabled" }),
    }),
  }),
  mapped("aws_athena_database", "Account::AthenaDatabase", {
    EncryptionConfiguration: block("encryption_configuration", {
      EncryptionOption: "encryption_option",
      KmsKey: { name: "kms_key", reference: "arn" },
    }),
  }),
  mapped("aws_glue_data_catalog_encryption_settings", "AWS::Glue::DataCatalogEncryptionSettings", {
    DataCatalogEncryptionSettings: block("data_catalog_encryption_settings", {
      EncryptionAtRest: block("encryption_at_rest", { CatalogEncryptionMode: "catalog_encryption_mode" }),
      ConnectionPasswordEncryption: block("connection_password_encryption", {
        ReturnConnectionPasswordEncrypted: "return_connection_password_encrypted",
      }),
    }),
  }),
  mapped("aws_glue_security_configuration", "AWS::Glue::SecurityConfiguration", {
    Name: "name",
    EncryptionConfiguration: block("encryption_configuration", {
      CloudWatchEncryption: block("cloudwatch_encryption", {
        CloudWatchEncryptionMode: "cloudwatch_encryption_mode",
        KmsKeyArn: kmsKeyArn,
      }),
      JobBookmarksEncryption: block("job_bookmarks_encryption", {
        JobBookmarksEncryptionMode: "job_bookmarks_encryption_mode",
        KmsKeyArn: kmsKeyArn,
      }),
      S3Encryptions: blocks("s3_encryption", { S3EncryptionMode: "s3_encryption_mode", KmsKeyArn: kmsKeyArn }),
    }),
  }),
  mapped("aws_glue_job", "AWS::Glue::Job", {
    Name: "name",
    Role: { name: "role_arn", reference: "arn" },
    SecurityConfiguration: "security_configuration",
  }),
  mapped("aws_glue_crawler", "AWS::Glue::Crawler", {
    Name: "name",
    Role: "role",
    CrawlerSecurityConfiguration: "security_configuration",
  }),
  mapped("aws_glue_dev_endpoint", "AWS::Glue::DevEndpoint", {
    EndpointName: "name",
    RoleArn: { name: "role_arn", reference: "arn" },
    SecurityConfiguration: "security_configuration",
  }),
  mapped("aws_emr_cluster", "AWS::EMR::Cluster", {
    Name: "name",
    ReleaseLabel: "release_label",
    SecurityConfiguration: "security_configuration",
    LogUri: "log_uri",
  }),
  mapped("aws_emr_security_configuration", "AWS::EMR::SecurityConfiguration", {
    Name: "name",
    SecurityConfiguration: json("configuration"),
  }),
  mapped("aws_emr_block_public_access_configuration", "Account::EmrBlockPublicAccess", {
    BlockPublicSecurityGroupRules: "block_public_security_group_rules",
  }),
  mapped("aws_mwaa_environment", "AWS::MWAA::Environment", {
    Name: "name",
    WebserverAccessMode: "webserver_access_mode",
  }),
];
