import { settingRule } from "../../model/index.ts";
import { isMember, isReplica } from "./shared/engine.ts";

/** Instances without a standby in a second Availability Zone; AWS's default is none. */
export const rdsMultiAz = settingRule({
  id: "rds/multi-az",
  title: "Database runs in one Availability Zone",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_157", "rds_multi_az_deployment_disabled", "RDSMultiAZSupport", "RDS.5", "RDS.15"],
  controls: { cis: ["5.0/2.2.4"], fsbp: ["RDS.5", "RDS.15"] },
  practices: ["detection/dr"],
  why: "When the zone or the host fails, and during maintenance, the database is down until somebody restores it.",
  check: "aws rds describe-db-instances --region <region> --query 'DBInstances[?!MultiAZ].DBInstanceIdentifier'",
  remedy: {
    cli: "aws rds modify-db-instance --region <region> --db-instance-identifier <id> --multi-az",
    console: "RDS > Databases > the database > Modify > Availability and durability > Create a standby instance.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-5"],
  says: "has no standby in another Availability Zone",
  settings: [
    {
      types: ["AWS::RDS::DBInstance"],
      property: "MultiAZ",
      must: { be: true },
      unset: false,
      except: (_, instance) => isMember(instance) || isReplica(instance),
      fix: { to: true, safety: "review" },
    },
  ],
});
