import { settingRule } from "../../model/index.ts";

/** Clusters that switch storage encryption off; what they do when nothing is said depends on the engine and the date. */
export const rdsClusterEncryption = settingRule({
  id: "rds/cluster-encryption",
  title: "Database cluster storage is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_96",
    "CKV_AWS_140",
    "AWS-0079",
    "rds_storage_not_encrypted",
    "aurora_with_disabled_at_rest_encryption",
    "rds_database_cluster_not_encrypted",
    "F26",
    "RDSStorageEncrypted",
    "RDS.27",
  ],
  controls: { fsbp: ["RDS.27"] },
  practices: ["scale/10", "detection/encryption"],
  why: "The cluster volume, its backups and snapshots hold the data in the clear, and encryption cannot be added later without a copy.",
  check: "aws rds describe-db-clusters --region <region> --query 'DBClusters[?!StorageEncrypted].DBClusterIdentifier'",
  remedy: {
    cli: "# A cluster cannot be encrypted in place: restore it from a snapshot with a key.\naws rds create-db-cluster-snapshot --region <region> --db-cluster-identifier <id> --db-cluster-snapshot-identifier <id>-plain\naws rds restore-db-cluster-from-snapshot --region <region> --db-cluster-identifier <id>-encrypted --snapshot-identifier <id>-plain --engine <engine> --kms-key-id alias/aws/rds",
    console: "RDS > Snapshots > Take snapshot > Restore snapshot > Encryption: Enable.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-27"],
  live: { scope: "region", reads: ["rds:DescribeDBClusters"] },
  says: "stores its data unencrypted",
  settings: [
    {
      types: ["AWS::RDS::DBCluster", "AWS::RDS::GlobalCluster"],
      property: "StorageEncrypted",
      must: { be: true },
      fix: { to: true, safety: "replace" },
    },
  ],
});
