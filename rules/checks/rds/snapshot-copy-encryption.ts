import { settingRule } from "../../model/index.ts";

/** Snapshot copies that name no key, and snapshots that say they are plain. */
export const rdsSnapshotCopyEncryption = settingRule({
  id: "rds/snapshot-copy-encryption",
  title: "Snapshot copy names no key",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_266", "CKV_AWS_146", "RDS.4"],
  controls: { fsbp: ["RDS.4"] },
  practices: ["scale/10"],
  why: "The copy of a plain snapshot is plain too: it holds the whole database in the clear, often in another Region or account.",
  check: "aws rds describe-db-snapshots --region <region> --query 'DBSnapshots[?!Encrypted].DBSnapshotIdentifier'",
  remedy: {
    cli: "aws rds copy-db-snapshot --region <region> --source-db-snapshot-identifier <id> --target-db-snapshot-identifier <id>-encrypted --kms-key-id alias/aws/rds",
    console: "RDS > Snapshots > the snapshot > Actions > Copy snapshot > Enable encryption.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-4"],
  says: "may hold the database in the clear",
  settings: [
    {
      types: ["Account::RdsSnapshotCopy"],
      property: "KmsKeyId",
      must: { beSet: true },
      fix: { to: "<arn-of-the-key>", safety: "replace" },
    },
    { types: ["Account::RdsClusterSnapshot"], property: "StorageEncrypted", must: { be: true } },
  ],
});
