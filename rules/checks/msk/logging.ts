import { facts, nativePath, PlainReference, resourceRule, written } from "../../model/index.ts";
import type { Edit, Fact, Resource } from "../../model/index.ts";

const property = "LoggingInfo.BrokerLogs";
const targets = ["CloudWatchLogs", "Firehose", "S3"];

/** Whether a target of the logs is on, or may be. */
function isOn(fact: Fact): boolean {
  return (
    fact.is === "unknown" || (fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value) !== "false")
  );
}

/** Turns CloudWatch Logs on, with a log group where none is named. */
function editsOf(cluster: Resource): readonly Edit[] {
  const group = "BrokerLogGroup";
  const [flag] = facts(cluster, `${property}.CloudWatchLogs.Enabled`);
  const [named] = facts(cluster, `${property}.CloudWatchLogs.LogGroup`);
  if (flag === undefined || flag.is === "unknown") return [];
  const on = written(flag, true);
  if (named?.is !== "unset") return [on];
  return [
    on,
    written(named, new PlainReference({ added: group })),
    { edit: "resource", after: cluster, type: "AWS::Logs::LogGroup", name: group, properties: { RetentionInDays: 90 } },
  ];
}

/** Kafka clusters whose brokers log nowhere; AWS's default. */
export const mskLogging = resourceRule({
  id: "msk/logging",
  title: "Broker logs go nowhere",
  severity: "low",
  preset: "recommended",
  aliases: ["CKV_AWS_80", "AWS-0074", "msk_cluster_logging_disabled", "MSKBrokerLogging"],
  practices: ["scale/4"],
  why: "Without the logs of its brokers nobody can tell who tried to sign in, and why a topic lost its messages.",
  check:
    "aws kafka describe-cluster-v2 --region <region> --cluster-arn <arn> --query ClusterInfo.Provisioned.LoggingInfo",
  remedy: {
    cli: "aws kafka update-monitoring --region <region> --cluster-arn <arn> --current-version <version> --logging-info BrokerLogs={CloudWatchLogs={Enabled=true,LogGroup=<log-group>}}",
    console: "MSK > Clusters > the cluster > Properties > Log delivery > Edit.",
  },
  references: ["https://docs.aws.amazon.com/msk/latest/developerguide/msk-logging.html"],
  types: ["AWS::MSK::Cluster"],
  *judge(cluster) {
    const found = targets.flatMap((target) => [...facts(cluster, `${property}.${target}.Enabled`)]);
    const [first] = found;
    if (first === undefined || found.some(isOn)) return;
    const off = found.find(({ is }) => is === "set");
    const path = nativePath(cluster, property);
    const edits = editsOf(cluster);
    yield {
      message: `${cluster.id} logs nowhere what its brokers do: ${off === undefined ? `${path} is not set` : `all of ${path} is off`}`,
      at: (off ?? first).at,
      fixes:
        edits.length === 0 ? [] : [{ title: "Send the brokers' logs to CloudWatch Logs", safety: "review", edits }],
    };
  },
});
