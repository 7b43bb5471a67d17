import { settingRule } from "../../model/index.ts";

/** Databases that switch automatic minor upgrades off. */
export const rdsAutoMinorUpgrade = settingRule({
  id: "rds/auto-minor-upgrade",
  title: "Automatic minor version upgrades are off",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_226",
    "automatic_minor_upgrades_disabled",
    "RDSAutomaticMinorVersionUpgradeEnabled",
    "RDS.13",
    "RDS.35",
  ],
  controls: { cis: ["5.0/2.2.2"], fsbp: ["RDS.13", "RDS.35"] },
  practices: ["tips/15", "scale/9"],
  why: "Minor versions carry the security patches; without them the database grows old unnoticed.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[?!AutoMinorVersionUpgrade].DBInstanceIdentifier'",
  remedy: {
    cli: "aws rds modify-db-instance --region <region> --db-instance-identifier <id> --auto-minor-version-upgrade",
    console: "RDS > Databases > the database > Modify > Maintenance > Enable auto minor version upgrade.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-13"],
  says: "gets no minor upgrades by itself",
  settings: [
    {
      types: ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"],
      property: "AutoMinorVersionUpgrade",
      must: { be: true },
      fix: { to: true, safety: "safe" },
    },
  ],
});
