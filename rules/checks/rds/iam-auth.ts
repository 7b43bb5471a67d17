import { settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";
import { engineOf, isMember, isServerless } from "./shared/engine.ts";

/** The other engines know no sign-in by IAM. */
function isCapable(database: Resource): boolean {
  const engine = engineOf(database);
  return engine !== undefined && /^(mysql|mariadb|postgres|aurora|aurora-mysql|aurora-postgresql)$/.test(engine);
}

/** Databases where people and programs sign in with passwords only; AWS's default. */
export const rdsIamAuth = settingRule({
  id: "rds/iam-auth",
  title: "IAM database authentication is off",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_161",
    "CKV_AWS_162",
    "AWS-0176",
    "iam_database_auth_not_enabled",
    "iam_db_cluster_auth_not_enabled",
    "AuroraMySQLPostgresIAMAuth",
    "RDS.10",
    "RDS.12",
  ],
  controls: { fsbp: ["RDS.10", "RDS.12"] },
  practices: ["scale/2", "accounts/roles"],
  why: "Database passwords are shared, written down and seldom changed. With IAM, each one signs in as themselves with a token that is good for fifteen minutes.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[?!IAMDatabaseAuthenticationEnabled].DBInstanceIdentifier'",
  remedy: {
    cli: "aws rds modify-db-instance --region <region> --db-instance-identifier <id> --enable-iam-database-authentication --apply-immediately",
    console: "RDS > Databases > the database > Modify > Database authentication > Password and IAM authentication.",
  },
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"],
  says: "takes passwords only",
  settings: [
    {
      types: ["AWS::RDS::DBInstance"],
      property: "EnableIAMDatabaseAuthentication",
      must: { be: true },
      unset: false,
      except: (_, instance) => isMember(instance) || !isCapable(instance),
      fix: { to: true, safety: "safe" },
    },
    {
      types: ["AWS::RDS::DBCluster"],
      property: "EnableIAMDatabaseAuthentication",
      must: { be: true },
      unset: false,
      // All engines of clusters are capable.
      except: (_, cluster) => isServerless(cluster),
      fix: { to: true, safety: "safe" },
    },
  ],
});
