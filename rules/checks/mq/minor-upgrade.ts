import { settingRule } from "../../model/index.ts";

/** Message brokers that stay on their patch version until somebody moves them; the default of Terraform, not of AWS. */
export const mqMinorUpgrade = settingRule({
  id: "mq/minor-upgrade",
  title: "Broker takes no minor upgrades",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_207", "MQ.3", "mq_broker_auto_minor_version_upgrades"],
  controls: { fsbp: ["MQ.3"] },
  practices: ["scale/9"],
  why: "Faults of the engine that are mended in a minor version stay open until somebody thinks of it.",
  check: "aws mq describe-broker --region <region> --broker-id <id> --query AutoMinorVersionUpgrade",
  remedy: {
    cli: "aws mq update-broker --region <region> --broker-id <id> --auto-minor-version-upgrade",
    console: "Amazon MQ > Brokers > the broker > Edit > Maintenance > Enable automatic minor version upgrades.",
  },
  references: ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html"],
  says: "takes no minor upgrades",
  settings: [
    {
      types: ["AWS::AmazonMQ::Broker"],
      property: "AutoMinorVersionUpgrade",
      must: { be: true },
      unset: { terraform: false },
      fix: { to: true, safety: "safe" },
    },
  ],
});
