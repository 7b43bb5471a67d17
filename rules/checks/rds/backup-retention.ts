import { settingRule } from "../../model/index.ts";
import type { Fact, Resource, Severity } from "../../model/index.ts";
import { inherits } from "./shared/inherits.ts";

/** A cluster made of another one or of a snapshot takes over how long that one keeps them. */
function isCopy(cluster: Resource): boolean {
  return ["SnapshotIdentifier", "SourceDBClusterIdentifier"].some((source) => cluster.properties.entries.has(source));
}

/** Some backup is better than none: one to six days weigh less. AWS keeps one day where nothing is written. */
function severityOf(days: 0 | 1): (fact: Fact) => Severity | undefined {
  return (fact) => {
    const kept = fact.is === "set" && fact.value.is === "scalar" ? Number(fact.value.value) : days;
    return kept > 0 ? "low" : undefined;
  };
}

/** Databases whose automated backups are off (medium) or kept for less than seven days (low). */
export const rdsBackupRetention = settingRule({
  id: "rds/backup-retention",
  title: "Automated backups are off or kept too briefly",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_133",
    "AWS-0077",
    "rds_with_backup_disabled",
    "low_rds_backup_retention_period",
    "rds_cluster_with_backup_disabled",
    "W75",
    "RDSInstanceBackupEnabled",
    "RDS.11",
  ],
  controls: { fsbp: ["RDS.11"] },
  practices: ["detection/dr"],
  why: "A fault or an attack that is seen after a week can no longer be undone when no backup is that old; at 0 there is none at all.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[?BackupRetentionPeriod<`7`].[DBInstanceIdentifier,BackupRetentionPeriod]'",
  remedy: {
    cli: "aws rds modify-db-instance --region <region> --db-instance-identifier <id> --backup-retention-period 7",
    console: "RDS > Databases > the database > Modify > Additional configuration > Backup retention period: 7 days.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-11"],
  says: "keeps automated backups too briefly",
  settings: [
    {
      types: ["AWS::RDS::DBInstance"],
      property: "BackupRetentionPeriod",
      must: { atLeast: 7 },
      unset: { terraform: 0 },
      except: (_, instance) => inherits(instance),
      severity: severityOf(0),
      fix: { to: 7, safety: "safe" },
    },
    {
      types: ["AWS::RDS::DBCluster"],
      property: "BackupRetentionPeriod",
      must: { atLeast: 7 },
      unset: 1,
      except: (fact, cluster) => fact.is === "unset" && isCopy(cluster),
      severity: severityOf(1),
      fix: { to: 7, safety: "safe" },
    },
  ],
});
