import { settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

/** Members have no protection of their own: the cluster is what is protected. Live, AWS says `false` of them. */
function isMember({ properties }: Resource): boolean {
  return properties.entries.has("DBClusterIdentifier");
}

/** Databases without deletion protection; AWS's default is off. */
export const rdsDeletionProtection = settingRule({
  id: "rds/deletion-protection",
  title: "Deletion protection is off",
  severity: "medium",
  preset: "strict",
  aliases: [
    "CKV_AWS_139",
    "CKV_AWS_293",
    "AWS-0177",
    "AWS-0343",
    "rds_db_instance_with_deletion_protection_disabled",
    "F80",
    "RDSInstanceDeletionProtectionEnabled",
    "RDS.7",
    "RDS.8",
  ],
  controls: { fsbp: ["RDS.7", "RDS.8"] },
  practices: ["detection/dr"],
  why: "One mistyped command, or one thief with the right to delete, and the database is gone.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[?!DeletionProtection].DBInstanceIdentifier'",
  remedy: {
    cli: "aws rds modify-db-instance --region <region> --db-instance-identifier <id> --deletion-protection --apply-immediately",
    console: "RDS > Databases > the database > Modify > Additional configuration > Enable deletion protection.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-7"],
  says: "can be deleted with one call",
  settings: [
    {
      types: ["AWS::RDS::DBInstance"],
      property: "DeletionProtection",
      must: { be: true },
      unset: false,
      except: (_, instance) => isMember(instance),
      fix: { to: true, safety: "safe" },
    },
    {
      types: ["AWS::RDS::DBCluster"],
      property: "DeletionProtection",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "safe" },
    },
  ],
});
