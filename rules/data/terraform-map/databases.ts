import { block, list, mapped } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const instance: Keys = {
  Engine: "engine",
  EngineVersion: "engine_version",
  DBInstanceClass: "instance_class",
  PubliclyAccessible: "publicly_accessible",
  MonitoringInterval: "monitoring_interval",
  AutoMinorVersionUpgrade: "auto_minor_version_upgrade",
  DBSubnetGroupName: "db_subnet_group_name",
};

/** RDS and DMS. */
export const databases: readonly MappedType[] = [
  mapped("aws_db_instance", "AWS::RDS::DBInstance", {
    ...instance,
    DBInstanceIdentifier: "identifier",
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
    CopyTagsToSnapshot: "copy_tags_to_snapshot",
    MasterUsername: "username",
    MasterUserPassword: "password",
  }),
  mapped("aws_rds_cluster_instance", "AWS::RDS::DBInstance", {
    ...instance,
    DBInstanceIdentifier: "identifier",
    DBClusterIdentifier: "cluster_identifier",
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
