import { settingRule } from "../../model/index.ts";
import type { Fact } from "../../model/index.ts";

/** Whether nothing of a switch is to be seen: there is no block, or one that names where the log goes. */
function hasNoSwitch(fact: Fact): boolean {
  if (fact.is !== "unset") return false;
  return fact.missing.length > 1 || fact.on.entries.has("BucketName") || fact.on.entries.has("LogDestinationType");
}

const types = ["AWS::Redshift::Cluster"];

/** Redshift clusters without audit log; AWS's default. */
export const redshiftLogging = settingRule({
  id: "redshift/logging",
  title: "Redshift audit logging is off",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_71", "redshift_cluster_logging_disabled", "RedshiftClusterAuditLogging", "Redshift.4"],
  controls: { fsbp: ["Redshift.4"] },
  practices: ["scale/4", "tips/5"],
  why: "Nobody can tell after an incident who signed in, from where, and which queries they ran.",
  check: "aws redshift describe-logging-status --region <region> --cluster-identifier <id>",
  remedy: {
    cli: "aws redshift enable-logging --region <region> --cluster-identifier <id> --log-destination-type cloudwatch --log-exports connectionlog userlog useractivitylog",
    console: "Redshift > Clusters > the cluster > Properties > Audit logging > Edit > Turn on.",
  },
  references: ["https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html"],
  says: "keeps no audit log",
  settings: [
    {
      types,
      property: "LoggingProperties",
      must: { beSet: true },
      fix: {
        to: { LogDestinationType: "cloudwatch", LogExports: ["connectionlog", "userlog", "useractivitylog"] },
        safety: "review",
      },
    },
    {
      // Terraform's block inside the cluster, of version 5 and before, has a switch; there 0 is false.
      types,
      property: "LoggingProperties.Enable",
      must: { notBe: [false, 0] },
      unset: { terraform: false },
      except: hasNoSwitch,
      fix: { to: true, safety: "review" },
    },
  ],
});
