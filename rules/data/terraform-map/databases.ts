import { block, blocks, list, mapped } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const instance: Keys = {
  Engine: "engine",
  EngineVersion: "engine_version",
  DBInstanceClass: "instance_class",
  PubliclyAccessible: "publicly_accessible",
  MonitoringInterval: "monitoring_interval",
  AutoMinorVersionUpgrade: "auto_minor_version_upgrade",
  DBSubnetGroupName: "db_subnet_group_name",
  MonitoringRoleArn: { name: "monitoring_role_arn", reference: "arn" },
  EnablePerformanceInsights: "performance_insights_enabled",
  PerformanceInsightsKMSKeyId: { name: "performance_insights_kms_key_id", reference: "arn" },
  CACertificateIdentifier: "ca_cert_identifier",
  CopyTagsToSnapshot: "copy_tags_to_snapshot",
};

/** What Terraform does when the database is deleted; CloudFormation says it by `DeletionPolicy`. */
const deletion: Keys = {
  SkipFinalSnapshot: "skip_final_snapshot",
  FinalSnapshotIdentifier: "final_snapshot_identifier",
};

const parameters = blocks("parameter", { ParameterName: "name", ParameterValue: "value" });

/** RDS and DMS. */
export const databases: readonly MappedType[] = [
  mapped("aws_db_instance", "AWS::RDS::DBInstance", {
    ...instance,
    DBInstanceIdentifier: "identifier",
    DBParameterGroupName: "parameter_group_name",
    StorageEncrypted: "storage_encrypted",
    KmsKeyId: { name: "kms_key_id", reference: "arn" },
    DBSnapshotIdentifier: "snapshot_identifier",
    SourceDBInstanceIdentifier: "replicate_source_db",
    SourceDBInstanceAutomatedBackupsArn: block("restore_to_point_in_time", {}),
    BackupRetentionPeriod: "backup_retention_period",
    DeletionProtection: "deletion_protection",
    MultiAZ: "multi_az",
    EnableIAMDatabaseAuthentication: "iam_database_authentication_enabled",
    EnableCloudwatchLogsExports: list("enabled_cloudwatch_logs_exports"),
    MasterUsername: "username",
    MasterUserPassword: "password",
    Port: "port",
    ...deletion,
  }),
  mapped("aws_rds_cluster_instance", "AWS::RDS::DBInstance", {
    ...instance,
    DBInstanceIdentifier: "identifier",
    DBClusterIdentifier: "cluster_identifier",
    DBParameterGroupName: "db_parameter_group_name",
  }),
  mapped("aws_rds_cluster", "AWS::RDS::DBCluster", {
    DBClusterIdentifier: "cluster_identifier",
    Engine: "engine",
    EngineMode: "engine_mode",
    EngineVersion: "engine_version",
    StorageEncrypted: "storage_encrypted",
    KmsKeyId: { name: "kms_key_id", reference: "arn" },
    SnapshotIdentifier: "snapshot_identifier",
    SourceDBClusterIdentifier: "replication_source_identifier",
    BackupRetentionPeriod: "backup_retention_period",
    DeletionProtection: "deletion_protection",
    CopyTagsToSnapshot: "copy_tags_to_snapshot",
    EnableIAMDatabaseAuthentication: "iam_database_authentication_enabled",
    EnableCloudwatchLogsExports: list("enabled_cloudwatch_logs_exports"),
    MasterUsername: "master_username",
    MasterUserPassword: "master_password",
    DBClusterParameterGroupName: "db_cluster_parameter_group_name",
    Port: "port",
    ...deletion,
  }),
  mapped("aws_db_parameter_group", "AWS::RDS::DBParameterGroup", {
    DBParameterGroupName: "name",
    Family: "family",
    Parameters: parameters,
  }),
  mapped("aws_rds_cluster_parameter_group", "AWS::RDS::DBClusterParameterGroup", {
    DBClusterParameterGroupName: "name",
    Family: "family",
    Parameters: parameters,
  }),
  mapped("aws_db_snapshot", "Account::RdsSnapshot", { SharedAccounts: list("shared_accounts") }),
  mapped("aws_db_cluster_snapshot", "Account::RdsClusterSnapshot", {
    StorageEncrypted: "storage_encrypted",
    SharedAccounts: list("shared_accounts"),
  }),
  mapped("aws_db_snapshot_copy", "Account::RdsSnapshotCopy", {
    KmsKeyId: { name: "kms_key_id", reference: "arn" },
    SharedAccounts: list("shared_accounts"),
  }),
  mapped("aws_rds_global_cluster", "AWS::RDS::GlobalCluster", {
    GlobalClusterIdentifier: "global_cluster_identifier",
    SourceDBClusterIdentifier: "source_db_cluster_identifier",
    StorageEncrypted: "storage_encrypted",
    DeletionProtection: "deletion_protection",
    Engine: "engine",
  }),
  mapped("aws_db_proxy", "AWS::RDS::DBProxy", {
    DBProxyName: "name",
    EngineFamily: "engine_family",
    RequireTLS: "require_tls",
  }),
  mapped("aws_dms_endpoint", "AWS::DMS::Endpoint", {
    EndpointIdentifier: "endpoint_id",
    EndpointType: "endpoint_type",
    EngineName: "engine_name",
    SslMode: "ssl_mode",
    CertificateArn: { name: "certificate_arn", reference: "certificate_arn" },
  }),
  mapped("aws_dms_replication_instance", "AWS::DMS::ReplicationInstance", {
    ReplicationInstanceIdentifier: "replication_instance_id",
    ReplicationInstanceClass: "replication_instance_class",
    PubliclyAccessible: "publicly_accessible",
    KmsKeyId: { name: "kms_key_arn", reference: "arn" },
    AutoMinorVersionUpgrade: "auto_minor_version_upgrade",
    MultiAZ: "multi_az",
  }),
];
