import { settingRule } from "../../model/index.ts";
import { lastingCluster } from "../../data/cluster-settings.ts";

const types = ["AWS::Neptune::DBCluster"];

/** Neptune clusters without sign-in by IAM, audit log, a week of backups or deletion protection; AWS's defaults. */
export const neptuneIamAuthLogsBackup = settingRule({
  id: "neptune/iam-auth-logs-backup",
  title: "Neptune lacks IAM authentication, audit log, backups or deletion protection",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_359",
    "CKV_AWS_101",
    "CKV_AWS_361",
    "CKV2_AWS_58",
    "AWS-0075",
    "neptune_cluster_with_iam_database_authentication_disabled",
    "neptune_logging_is_disabled",
    "neptune_logging_disabled",
    "NeptuneClusterIAMAuth",
    "NeptuneClusterBackupRetentionPeriod",
    "Neptune.2",
    "Neptune.4",
    "Neptune.5",
    "Neptune.7",
  ],
  controls: { fsbp: ["Neptune.2", "Neptune.4", "Neptune.5", "Neptune.7"] },
  practices: ["scale/4", "detection/dr"],
  why: "Whatever gets into the network reads and writes the graph without signing in, nobody can tell afterwards, and a mistake cannot be undone.",
  check:
    "aws neptune describe-db-clusters --region <region> --query 'DBClusters[].[DBClusterIdentifier,IAMDatabaseAuthenticationEnabled,EnabledCloudwatchLogsExports,BackupRetentionPeriod,DeletionProtection]'",
  remedy: {
    cli: 'aws neptune modify-db-cluster --region <region> --db-cluster-identifier <id> --backup-retention-period 7 --deletion-protection --enable-iam-database-authentication --cloudwatch-logs-export-configuration \'{"EnableLogTypes":["audit"]}\'',
    console:
      "Neptune > Databases > the cluster > Modify > IAM DB authentication, Backup retention, Log exports, Deletion protection.",
  },
  references: [
    "https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html",
    "https://docs.aws.amazon.com/neptune/latest/userguide/cloudwatch-logs.html",
  ],
  says: "lacks a safeguard",
  settings: [
    {
      types,
      property: "IamAuthEnabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "review" },
    },
    {
      types,
      property: "EnableCloudwatchLogsExports",
      must: { include: "audit" },
      fix: { to: ["audit"], safety: "safe" },
    },
    ...lastingCluster(types),
  ],
});
