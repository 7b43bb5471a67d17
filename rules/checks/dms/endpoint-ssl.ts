import { settingRule } from "../../model/index.ts";
import type { Resource, Setting, SettingFix } from "../../model/index.ts";

/** The mode that each engine knows and that takes least; the modes that ask for a certificate get a placeholder. */
const modes: Readonly<Record<string, readonly string[]>> = {
  require: ["postgres", "aurora-postgresql", "aurora-postgresql-serverless", "sqlserver", "azuredb", "mongodb"],
  "verify-ca": ["mysql", "mariadb", "aurora", "aurora-serverless", "gcp-mysql", "oracle", "db2", "db2-zos"],
  "verify-full": ["docdb", "sybase"],
};

function textOf({ properties }: Resource, key: string): string | undefined {
  const value = properties.entries.get(key)?.value;
  return value?.is === "scalar" ? String(value.value).toLowerCase() : undefined;
}

function settingOf([mode, engines]: readonly [string, readonly string[]]): Setting {
  const certificate: Partial<SettingFix> =
    mode === "require" ? {} : { also: { CertificateArn: "<arn-of-the-dms-certificate>" } };
  return {
    types: ["AWS::DMS::Endpoint"],
    property: "SslMode",
    must: { notBe: ["none"] },
    unset: "none",
    except: (_, endpoint) => !engines.includes(textOf(endpoint, "EngineName") ?? ""),
    fix: { to: mode, safety: "review", ...certificate },
  };
}

/** Endpoints whose engine can speak TLS and does not; AWS's default. */
export const dmsEndpointSsl = settingRule({
  id: "dms/endpoint-ssl",
  title: "DMS endpoint does not use TLS",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV2_AWS_49", "DMS.9"],
  controls: { fsbp: ["DMS.9"] },
  practices: ["scale/12"],
  why: "The migration reads or writes the whole database, and signs in to it, through a connection that anybody on the way can read.",
  check:
    "aws dms describe-endpoints --region <region> --query 'Endpoints[?SslMode==`none`].[EndpointIdentifier,EngineName]'",
  remedy: {
    cli: "aws dms modify-endpoint --region <region> --endpoint-arn <arn> --ssl-mode require",
    console: "DMS > Endpoints > the endpoint > Modify > Secure Socket Layer (SSL) mode.",
  },
  references: ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html"],
  says: "connects without TLS",
  applies: (endpoint) => ["source", "target", undefined].includes(textOf(endpoint, "EndpointType")),
  settings: Object.entries(modes).map(settingOf),
});
