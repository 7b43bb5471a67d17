import { settingRule } from "../../model/index.ts";

/** Neptune instances that ask for a public address. */
export const neptunePublic = settingRule({
  id: "neptune/public",
  title: "Neptune instance is public",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_102", "neptune_cluster_instance_is_publicly_accessible"],
  practices: ["tips/17"],
  why: "What has a public address is found by scanners within minutes; from then on one weak password or one unpatched fault is enough.",
  check:
    "aws neptune describe-db-instances --region <region> --query 'DBInstances[?PubliclyAccessible].DBInstanceIdentifier'",
  remedy: {
    cli: "aws neptune modify-db-instance --region <region> --db-instance-identifier <id> --no-publicly-accessible --apply-immediately",
    console: "Neptune > Databases > the instance > Modify > Connectivity > Not publicly accessible.",
  },
  references: ["https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html"],
  says: "is reachable from the internet",
  settings: [
    {
      types: ["AWS::Neptune::DBInstance"],
      property: "PubliclyAccessible",
      must: { be: false },
      fix: { to: false, safety: "safe" },
    },
  ],
});
