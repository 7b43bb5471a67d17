import { settingRule } from "../../model/index.ts";
import { lastingCluster } from "../../data/cluster-settings.ts";

const types = ["AWS::DocDB::DBCluster"];

/** DocumentDB clusters whose backups are kept for less than a week, or that one call deletes; both AWS's defaults. */
export const docdbBackupDeletion = settingRule({
  id: "docdb/backup-deletion",
  title: "DocumentDB backups are short or deletion protection is off",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_360", "DocumentDBClusterBackupRetentionPeriod", "DocumentDB.2", "DocumentDB.5"],
  controls: { fsbp: ["DocumentDB.2", "DocumentDB.5"] },
  practices: ["detection/dr"],
  why: "A mistake that is noticed after the weekend cannot be undone any more, and one mistyped command deletes the cluster with its backups.",
  check:
    "aws docdb describe-db-clusters --region <region> --query 'DBClusters[].[DBClusterIdentifier,BackupRetentionPeriod,DeletionProtection]'",
  remedy: {
    cli: "aws docdb modify-db-cluster --region <region> --db-cluster-identifier <id> --backup-retention-period 7 --deletion-protection",
    console: "DocumentDB > Clusters > the cluster > Modify > Backup retention period, Deletion protection.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/documentdb-controls.html#documentdb-2"],
  says: "is easily lost",
  settings: lastingCluster(types),
});
