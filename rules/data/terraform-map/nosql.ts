import { block, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

/** DynamoDB, DAX, DocumentDB, Neptune and MemoryDB. */
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
  }),
  mapped("aws_neptune_cluster", "AWS::Neptune::DBCluster", {
    DBClusterIdentifier: "cluster_identifier",
    StorageEncrypted: "storage_encrypted",
    SnapshotIdentifier: "snapshot_identifier",
    KmsKeyId: { name: "kms_key_arn", reference: "arn" },
  }),
  mapped("aws_neptune_cluster_instance", "AWS::Neptune::DBInstance", {
    DBInstanceIdentifier: "identifier",
    PubliclyAccessible: "publicly_accessible",
    AutoMinorVersionUpgrade: "auto_minor_version_upgrade",
  }),
  mapped("aws_memorydb_cluster", "AWS::MemoryDB::Cluster", { ClusterName: "name", TLSEnabled: "tls_enabled" }),
];
