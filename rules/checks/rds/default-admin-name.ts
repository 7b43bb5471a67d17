import { settingRule } from "../../model/index.ts";

/** The names that consoles, tutorials and password guessers begin with. */
const known = ["admin", "administrator", "postgres", "root", "sa"];

/** Databases whose administrator everybody knows by name. */
export const rdsDefaultAdminName = settingRule({
  id: "rds/default-admin-name",
  title: "Database uses a well-known administrator name",
  severity: "info",
  preset: "all",
  aliases: ["F24", "RDS.24", "RDS.25"],
  controls: { fsbp: ["RDS.24", "RDS.25"] },
  practices: ["tips/21"],
  why: "Half of what signs somebody in is then known, and guessers need to find the password only.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[].[DBInstanceIdentifier,MasterUsername]'",
  remedy: {
    console: "RDS > Databases > Create database > Master username: a name of your own; then move the data.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-25"],
  says: "has an administrator that everybody knows by name",
  settings: [
    {
      types: ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"],
      property: "MasterUsername",
      must: { notBe: known },
    },
  ],
});
