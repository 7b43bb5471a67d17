import { settingRule } from "../../model/index.ts";

/** A DMS replication instance with a public address; CloudFormation makes it public by default, Terraform does not. */
export const dmsPublic = settingRule({
  id: "dms/public",
  title: "DMS replication instance is public",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_89",
    "amazon_dms_replication_instance_is_publicly_accessible",
    "W91",
    "DMSReplicationNotPublic",
    "DMS.1",
    "dms_instance_no_public_access",
  ],
  controls: { fsbp: ["DMS.1"] },
  practices: ["production/20"],
  why: "A replication instance holds connections, credentials and data of both databases. With a public address, anyone on the internet can try to reach it.",
  check:
    "aws dms describe-replication-instances --region <region> --query 'ReplicationInstances[?PubliclyAccessible].ReplicationInstanceIdentifier'",
  remedy: {
    cli: "# A replication instance cannot be made private: create a new one, move the tasks, then delete it.\naws dms create-replication-instance --region <region> --replication-instance-identifier <id>-private --replication-instance-class <class> --replication-subnet-group-identifier <subnet-group> --no-publicly-accessible",
    console:
      "DMS > Replication instances > Create replication instance with Publicly accessible cleared; move the tasks; delete the old instance.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html#dms-1"],
  live: { scope: "region", reads: ["dms:DescribeReplicationInstances"] },
  says: "is reachable from the internet",
  settings: [
    {
      types: ["AWS::DMS::ReplicationInstance"],
      property: "PubliclyAccessible",
      must: { be: false },
      unset: { cloudformation: true, account: true },
      fix: { to: false, safety: "replace" },
    },
  ],
});
