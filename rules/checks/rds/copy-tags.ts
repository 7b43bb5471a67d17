import { settingRule } from "../../model/index.ts";
import { isMember } from "./shared/engine.ts";

/** Databases whose snapshots carry no tags; AWS's default. */
export const rdsCopyTags = settingRule({
  id: "rds/copy-tags",
  title: "Tags are not copied to snapshots",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_313", "CKV2_AWS_60", "tags_not_copied_to_rds_cluster_snapshot", "RDS.16", "RDS.17"],
  controls: { fsbp: ["RDS.16", "RDS.17"] },
  practices: ["tips/4"],
  why: "Policies, bills and clean-up jobs that go by tags do not see the snapshots, which hold the same data as the database.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[?!CopyTagsToSnapshot].DBInstanceIdentifier'",
  remedy: {
    cli: "aws rds modify-db-instance --region <region> --db-instance-identifier <id> --copy-tags-to-snapshot",
    console: "RDS > Databases > the database > Modify > Backup > Copy tags to snapshots.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-17"],
  says: "leaves its snapshots without tags",
  settings: [
    {
      types: ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"],
      property: "CopyTagsToSnapshot",
      must: { be: true },
      unset: false,
      except: (_, database) => database.type === "AWS::RDS::DBInstance" && isMember(database),
      fix: { to: true, safety: "safe" },
    },
  ],
});
