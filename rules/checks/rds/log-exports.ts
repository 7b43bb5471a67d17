import { settingRule } from "../../model/index.ts";
import type { Setting } from "../../model/index.ts";
import { engineOf, isMember, isServerless } from "./shared/engine.ts";

const mysql = ["audit", "error", "general", "slowquery"];

/** The logs that an engine can send. */
const logs: Readonly<Record<string, readonly string[]>> = {
  mysql,
  mariadb: mysql,
  aurora: mysql,
  "aurora-mysql": mysql,
  "aurora-postgresql": ["postgresql"],
  postgres: ["postgresql", "upgrade"],
  oracle: ["alert", "audit", "listener", "trace"],
  "sqlserver-ex": ["error"],
  sqlserver: ["agent", "error"],
  db2: ["diag.log", "notify.log"],
};

/** The longest name that the engine is, or begins with (`oracle-se2`). */
function kindOf(engine: string | undefined): string | undefined {
  if (engine === undefined) return undefined;
  const names = Object.keys(logs).filter((name) => engine === name || engine.startsWith(`${name}-`));
  return names.toSorted((a, b) => b.length - a.length)[0];
}

/** One setting an engine: what the fix writes depends on it. */
function settingOf(kind: string | undefined): Setting {
  const to = kind === undefined ? undefined : logs[kind];
  return {
    types: ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"],
    property: "EnableCloudwatchLogsExports",
    must: { beSet: true },
    except: (_, database) =>
      // The first serverless Aurora sends its logs by itself.
      kindOf(engineOf(database)) !== kind ||
      (database.type === "AWS::RDS::DBInstance" && isMember(database)) ||
      isServerless(database),
    ...(to === undefined ? {} : { fix: { to, safety: "review" } }),
  };
}

/** Databases that send no log to CloudWatch Logs; AWS's default. */
export const rdsLogExports = settingRule({
  id: "rds/log-exports",
  title: "Database logs are not sent to CloudWatch Logs",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_129",
    "CKV_AWS_324",
    "rds_without_logging",
    "RDSLoggingEnabled",
    "RDS.9",
    "RDS.34",
    "RDS.36",
    "RDS.37",
    "RDS.40",
    "RDS.42",
  ],
  controls: { fsbp: ["RDS.9", "RDS.34", "RDS.36", "RDS.37", "RDS.40", "RDS.42"] },
  practices: ["tips/5", "scale/4", "detection/cloudwatch"],
  why: "The logs on the instance are kept for a few days and are gone with it; whoever looks into an incident finds nothing.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[?!EnabledCloudwatchLogsExports].DBInstanceIdentifier'",
  remedy: {
    cli: 'aws rds modify-db-instance --region <region> --db-instance-identifier <id> --cloudwatch-logs-export-configuration \'{"EnableLogTypes":["postgresql","upgrade"]}\'',
    console: "RDS > Databases > the database > Modify > Additional configuration > Log exports.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-9"],
  says: "sends no log to CloudWatch Logs",
  settings: [...Object.keys(logs), undefined].map(settingOf),
});
