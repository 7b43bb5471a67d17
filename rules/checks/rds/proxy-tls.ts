import { settingRule } from "../../model/index.ts";

/** Database proxies that do not require TLS; AWS's default. */
export const rdsProxyTls = settingRule({
  id: "rds/proxy-tls",
  title: "Database proxy does not require TLS",
  severity: "medium",
  preset: "recommended",
  aliases: ["RDS.43"],
  controls: { fsbp: ["RDS.43"] },
  practices: ["scale/12"],
  why: "Passwords and rows go over the network as they are.",
  check: "aws rds describe-db-proxies --region <region> --query 'DBProxies[?!RequireTLS].DBProxyName'",
  remedy: {
    cli: "aws rds modify-db-proxy --region <region> --db-proxy-name <id> --require-tls",
    console: "RDS > Proxies > the proxy > Modify > Require Transport Layer Security.",
  },
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html"],
  says: "accepts clients without TLS",
  settings: [
    {
      types: ["AWS::RDS::DBProxy"],
      property: "RequireTLS",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "review" },
    },
  ],
});
