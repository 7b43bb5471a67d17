import { settingRule } from "../../model/index.ts";

/** DocumentDB clusters that send no audit log to CloudWatch Logs; AWS's default. */
export const docdbAuditLogs = settingRule({
  id: "docdb/audit-logs",
  title: "DocumentDB audit logs are not exported",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_85",
    "CKV_AWS_104",
    "AWS-0020",
    "docdb_logging_disabled",
    "DocumentDBClusterLogExports",
    "DocumentDB.4",
  ],
  controls: { fsbp: ["DocumentDB.4"] },
  practices: ["scale/4"],
  why: "Nobody can tell after an incident who signed in and what they created, changed or dropped.",
  check:
    "aws docdb describe-db-clusters --region <region> --query 'DBClusters[].[DBClusterIdentifier,EnabledCloudwatchLogsExports]'",
  remedy: {
    cli: 'aws docdb modify-db-cluster --region <region> --db-cluster-identifier <id> --cloudwatch-logs-export-configuration \'{"EnableLogTypes":["audit"]}\'',
    console: "DocumentDB > Clusters > the cluster > Modify > Log exports > Audit logs.",
  },
  references: ["https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html"],
  says: "sends no audit log to CloudWatch Logs",
  settings: [
    {
      types: ["AWS::DocDB::DBCluster"],
      property: "EnableCloudwatchLogsExports",
      must: { include: "audit" },
      fix: { to: ["audit"], safety: "safe" },
    },
  ],
});
