import { settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";
import { inherits } from "./shared/inherits.ts";

/** Live, an instance of a cluster repeats what its cluster says, and can be mended there only. */
function isClustered({ source, properties }: Resource): boolean {
  return source === "account" && properties.entries.has("DBClusterIdentifier");
}

/** Database instances without storage encryption; members of a cluster, replicas and restored ones inherit it. */
export const rdsEncryption = settingRule({
  id: "rds/encryption",
  title: "Database storage is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_16",
    "AWS-0080",
    "rds_storage_not_encrypted",
    "rds_storage_encryption_disabled",
    "db_instance_storage_not_encrypted",
    "F27",
    "RDSStorageEncrypted",
    "RDS.3",
    "rds_instance_storage_encrypted",
    "rds_cluster_storage_encrypted",
    "RDS.27",
  ],
  controls: { cis: ["3.0/2.3.1", "5.0/2.2.1", "6.0/3.2.1", "7.0/3.2.1"], fsbp: ["RDS.3", "RDS.27"] },
  practices: ["scale/10", "detection/encryption", "scale/bill"],
  why: "Disks, automated backups, replicas and snapshots hold the data in the clear, and encryption cannot be added later without a copy.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[?!StorageEncrypted].DBInstanceIdentifier'",
  remedy: {
    cli: "# An instance cannot be encrypted in place: restore it from an encrypted copy of a snapshot.\naws rds create-db-snapshot --region <region> --db-instance-identifier <id> --db-snapshot-identifier <id>-plain\naws rds copy-db-snapshot --region <region> --source-db-snapshot-identifier <id>-plain --target-db-snapshot-identifier <id>-encrypted --kms-key-id alias/aws/rds\naws rds restore-db-instance-from-db-snapshot --region <region> --db-instance-identifier <id>-encrypted --db-snapshot-identifier <id>-encrypted",
    console: "RDS > Snapshots > Take snapshot > Copy snapshot with encryption > Restore snapshot.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-3"],
  live: { scope: "region", reads: ["rds:DescribeDBInstances"] },
  says: "stores its data unencrypted",
  settings: [
    {
      types: ["AWS::RDS::DBInstance"],
      property: "StorageEncrypted",
      must: { be: true },
      unset: false,
      except: (fact, resource) => isClustered(resource) || (fact.is === "unset" && inherits(resource)),
      fix: { to: true, safety: "replace" },
    },
  ],
});
