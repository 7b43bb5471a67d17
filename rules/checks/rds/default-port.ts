import { settingRule } from "../../model/index.ts";
import type { Setting } from "../../model/index.ts";
import { engineOf } from "./shared/engine.ts";

/** The port that each engine is looked for on. */
const ports: readonly (readonly [port: number, engine: RegExp])[] = [
  [3306, /^(mysql|mariadb|aurora|aurora-mysql)$/],
  [5432, /^(postgres|aurora-postgresql)$/],
  [1521, /^(custom-)?oracle-/],
  [1433, /^(custom-)?sqlserver-/],
  [50_000, /^db2-/],
];

/** Databases that say the port that everybody tries first. */
export const rdsDefaultPort = settingRule({
  id: "rds/default-port",
  title: "Database listens on the engine's default port",
  severity: "info",
  preset: "all",
  aliases: ["rds_using_default_port", "RDSNonDefaultPort", "RDS.23"],
  controls: { fsbp: ["RDS.23"] },
  practices: ["scale/8"],
  why: "Scanners try the usual ports first. Another one keeps the noise away, no more: it takes the place of no other protection.",
  check:
    "aws rds describe-db-instances --region <region> --query 'DBInstances[].[DBInstanceIdentifier,Engine,Endpoint.Port]'",
  remedy: {
    cli: "aws rds modify-db-instance --region <region> --db-instance-identifier <id> --db-port-number <port>",
    console: "RDS > Databases > the database > Modify > Connectivity > Database port.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-23"],
  says: "listens where everybody tries first",
  settings: ports.map(([port, engine]): Setting => ({
    types: ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"],
    property: "Port",
    must: { notBe: [port] },
    except: (_, database) => !engine.test(engineOf(database) ?? ""),
  })),
});
