import { settingRule } from "../../model/index.ts";

/** Neptune clusters without encryption; AWS's default is none. */
export const neptuneEncryption = settingRule({
  id: "neptune/encryption",
  title: "Neptune cluster is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_44",
    "AWS-0076",
    "neptune_database_cluster_encryption_disabled",
    "F30",
    "NeptuneClusterEncryptionAtRest",
    "Neptune.1",
  ],
  controls: { fsbp: ["Neptune.1"] },
  practices: ["scale/10"],
  why: "Whoever gets at the storage, a backup or a copy of it reads everything. Encryption costs nothing that anyone notices.",
  check:
    "aws neptune describe-db-clusters --region <region> --query 'DBClusters[?!StorageEncrypted].DBClusterIdentifier'",
  remedy: {
    cli: "# A cluster cannot be encrypted in place: restore it from a snapshot with a key.\naws neptune restore-db-cluster-from-snapshot --region <region> --db-cluster-identifier <id>-encrypted --snapshot-identifier <snapshot> --engine neptune --kms-key-id alias/aws/rds",
    console: "Neptune > Snapshots > the cluster's snapshot > Restore, with encryption on.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html#neptune-1"],
  says: "stores its data unencrypted",
  settings: [
    {
      types: ["AWS::Neptune::DBCluster"],
      property: "StorageEncrypted",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "replace" },
    },
  ],
});
