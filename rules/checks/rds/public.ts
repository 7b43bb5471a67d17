import { settingRule } from "../../model/index.ts";

/** Database instances and clusters that ask for a public address. */
export const rdsPublic = settingRule({
  id: "rds/public",
  title: "Database has a public address",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_17",
    "AWS-0180",
    "rds_db_instance_publicly_accessible",
    "F22",
    "RDSInstancePublicAccess",
    "RDS.2",
    "rds_instance_no_public_access",
  ],
  controls: { cis: ["3.0/2.3.3", "5.0/2.2.3", "6.0/3.2.3", "7.0/3.2.3"], fsbp: ["RDS.2"] },
  practices: ["tips/17", "scale/8"],
  why: "A database with a public address is found by scanners within minutes; from then on a weak password or an open security group is enough.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[?PubliclyAccessible].DBInstanceIdentifier'",
  remedy: {
    cli: "aws rds modify-db-instance --region <region> --db-instance-identifier <id> --no-publicly-accessible --apply-immediately",
    console:
      "RDS > Databases > the database > Modify > Connectivity > Additional configuration > Not publicly accessible.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-2"],
  live: { scope: "region", reads: ["rds:DescribeDBInstances", "rds:DescribeDBClusters"] },
  says: "is reachable from the internet",
  settings: [
    {
      types: ["AWS::RDS::DBInstance"],
      property: "PubliclyAccessible",
      must: { be: false },
      fix: { to: false, safety: "safe" },
    },
    {
      types: ["AWS::RDS::DBCluster"],
      property: "PubliclyAccessible",
      must: { be: false },
      fix: { to: false, safety: "replace" },
    },
  ],
});
