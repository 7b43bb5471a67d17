import { facts, settingRule } from "../../model/index.ts";
import type { Fact, Resource } from "../../model/index.ts";

/** RabbitMQ has no audit log; of an engine that nobody knows nothing is said. */
function hasNoAudit(_: Fact, broker: Resource): boolean {
  return [...facts(broker, "EngineType")].some(
    (fact) =>
      fact.is === "unknown" ||
      (fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value).toLowerCase() === "rabbitmq"),
  );
}

/** Message brokers that do not log, or not who did what; AWS's default. */
export const mqLogging = settingRule({
  id: "mq/logging",
  title: "Broker log is off",
  severity: "low",
  preset: "recommended",
  aliases: [
    "CKV_AWS_48",
    "CKV_AWS_197",
    "AWS-0070",
    "AWS-0071",
    "mq_broker_logging_disabled",
    "MQ.2",
    "mq_broker_logging_enabled",
  ],
  controls: { fsbp: ["MQ.2"] },
  practices: ["scale/4"],
  why: "Without the logs of a broker nobody can tell who signed in and which queue was deleted.",
  check: "aws mq describe-broker --region <region> --broker-id <id> --query Logs",
  remedy: {
    cli: "aws mq update-broker --region <region> --broker-id <id> --logs General=true,Audit=true",
    console: "Amazon MQ > Brokers > the broker > Edit > CloudWatch Logs: general, audit.",
  },
  references: ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html"],
  says: "does not log all that it could",
  settings: [
    {
      types: ["AWS::AmazonMQ::Broker"],
      property: "Logs.General",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "safe" },
    },
    {
      types: ["AWS::AmazonMQ::Broker"],
      property: "Logs.Audit",
      must: { be: true },
      unset: false,
      except: hasNoAudit,
      fix: { to: true, safety: "safe" },
    },
  ],
});
