import { settingRule } from "../../model/index.ts";

/** DocumentDB clusters without encryption; AWS's default is none. */
export const docdbEncryption = settingRule({
  id: "docdb/encryption",
  title: "DocumentDB cluster is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_74",
    "AWS-0021",
    "docdb_cluster_not_encrypted",
    "DocumentDBClusterEncryptionAtRest",
    "DocumentDB.1",
  ],
  controls: { fsbp: ["DocumentDB.1"] },
  practices: ["scale/10"],
  why: "Whoever gets at the storage, a backup or a copy of it reads everything. Encryption costs nothing that anyone notices.",
  check:
    "aws docdb describe-db-clusters --region <region> --query 'DBClusters[?!StorageEncrypted].DBClusterIdentifier'",
  remedy: {
    cli: "# A cluster cannot be encrypted in place: restore it from a snapshot with a key.\naws docdb restore-db-cluster-from-snapshot --region <region> --db-cluster-identifier <id>-encrypted --snapshot-identifier <snapshot> --engine docdb --kms-key-id alias/aws/rds",
    console: "DocumentDB > Snapshots > the cluster's snapshot > Restore, with encryption on.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html#documentdb-1"],
  says: "stores its data unencrypted",
  settings: [
    {
      types: ["AWS::DocDB::DBCluster"],
      property: "StorageEncrypted",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "replace" },
    },
  ],
});
