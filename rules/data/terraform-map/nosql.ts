import { block, blocks, list, mapped } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

/** What Terraform does when the cluster is deleted; CloudFormation says it by `DeletionPolicy`. */
const deletion: Keys = {
  SkipFinalSnapshot: "skip_final_snapshot",
  FinalSnapshotIdentifier: "final_snapshot_identifier",
};

/** DynamoDB, DAX, DocumentDB, Neptune, MemoryDB and ElastiCache. */
export const nosql: readonly MappedType[] = [
  mapped("aws_dynamodb_table", "AWS::DynamoDB::Table", {
    TableName: "name",
    BillingMode: "billing_mode",
    DeletionProtectionEnabled: "deletion_protection_enabled",
    PointInTimeRecoverySpecification: block("point_in_time_recovery", { PointInTimeRecoveryEnabled: "enabled" }),
    SSESpecification: block("server_side_encryption", {
      SSEEnabled: "enabled",
      KMSMasterKeyId: { name: "kms_key_arn", reference: "arn" },
    }),
  }),
  mapped("aws_dax_cluster", "AWS::DAX::Cluster", {
    ClusterName: "cluster_name",
    ClusterEndpointEncryptionType: "cluster_endpoint_encryption_type",
    SSESpecification: block("server_side_encryption", { SSEEnabled: "enabled" }),
  }),
  mapped("aws_docdb_cluster", "AWS::DocDB::DBCluster", {
    DBClusterIdentifier: "cluster_identifier",
    StorageEncrypted: "storage_encrypted",
    SnapshotIdentifier: "snapshot_identifier",
    BackupRetentionPeriod: "backup_retention_period",
    DeletionProtection: "deletion_protection",
    KmsKeyId: { name: "kms_key_id", reference: "arn" },
    EnableCloudwatchLogsExports: list("enabled_cloudwatch_logs_exports"),
    ...deletion,
  }),
  mapped("aws_docdb_cluster_parameter_group", "AWS::DocDB::DBClusterParameterGroup", {
    Name: "name",
    Family: "family",
    Parameters: blocks("parameter", { ParameterName: "name", ParameterValue: "value" }),
  }),
  mapped("aws_neptune_cluster", "AWS::Neptune::DBCluster", {
    DBClusterIdentifier: "cluster_identifier",
    StorageEncrypted: "storage_encrypted",
    SnapshotIdentifier: "snapshot_identifier",
    KmsKeyId: { name: "kms_key_arn", reference: "arn" },
    IamAuthEnabled: "iam_database_authentication_enabled",
    EnableCloudwatchLogsExports: list("enable_cloudwatch_logs_exports"),
    BackupRetentionPeriod: "backup_retention_period",
    DeletionProtection: "deletion_protection",
    ...deletion,
  }),
  mapped("aws_neptune_cluster_instance", "AWS::Neptune::DBInstance", {
    DBInstanceIdentifier: "identifier",
    PubliclyAccessible: "publicly_accessible",
    AutoMinorVersionUpgrade: "auto_minor_version_upgrade",
  }),
  mapped("aws_memorydb_cluster", "AWS::MemoryDB::Cluster", { ClusterName: "name", TLSEnabled: "tls_enabled" }),
  mapped("aws_elasticache_replication_group", "AWS::ElastiCache::ReplicationGroup", {
    ReplicationGroupId: "replication_group_id",
    Engine: "engine",
    EngineVersion: "engine_version",
    GlobalReplicationGroupId: "global_replication_group_id",
    AtRestEncryptionEnabled: "at_rest_encryption_enabled",
    KmsKeyId: { name: "kms_key_id", reference: "arn" },
    TransitEncryptionEnabled: "transit_encryption_enabled",
    TransitEncryptionMode: "transit_encryption_mode",
    AuthToken: { name: "auth_token", also: ["auth_token_wo"] },
    UserGroupIds: list("user_group_ids"),
    SnapshotRetentionLimit: "snapshot_retention_limit",
  }),
  mapped("aws_elasticache_cluster", "AWS::ElastiCache::CacheCluster", {
    ClusterName: "cluster_id",
    Engine: "engine",
    EngineVersion: "engine_version",
    ReplicationGroupId: "replication_group_id",
    TransitEncryptionEnabled: "transit_encryption_enabled",
    SnapshotRetentionLimit: "snapshot_retention_limit",
  }),
];
