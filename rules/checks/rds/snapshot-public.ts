import { settingRule } from "../../model/index.ts";

const types = ["Account::RdsSnapshot", "Account::RdsClusterSnapshot", "Account::RdsSnapshotCopy"];

/** Manual snapshots that every AWS account may restore. */
export const rdsSnapshotPublic = settingRule({
  id: "rds/snapshot-public",
  title: "Database snapshot is shared with everyone",
  severity: "critical",
  preset: "recommended",
  aliases: ["CKV_AWS_302", "RDS.1"],
  controls: { fsbp: ["RDS.1"] },
  practices: ["production/21"],
  why: "Any AWS account can restore the snapshot and read the whole database; public snapshots are listed, and people look through them.",
  check:
    "aws rds describe-db-snapshots --region <region> --snapshot-type public --query 'DBSnapshots[?contains(DBSnapshotArn, `:<account>:`)].DBSnapshotIdentifier'",
  remedy: {
    cli: "aws rds modify-db-snapshot-attribute --region <region> --db-snapshot-identifier <id> --attribute-name restore --values-to-remove all",
    console: "RDS > Snapshots > the snapshot > Actions > Share snapshot > Private.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-1"],
  says: "can be restored by every AWS account",
  settings: [{ types, property: "SharedAccounts[*]", must: { notBe: ["all"] }, fix: { remove: true, safety: "safe" } }],
});
