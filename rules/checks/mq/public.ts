import { settingRule } from "../../model/index.ts";

/** Amazon MQ brokers with a public address. */
export const mqPublic = settingRule({
  id: "mq/public",
  title: "Message broker is public",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_69", "AWS-0072", "mq_broker_is_publicly_accessible"],
  practices: ["tips/17"],
  why: "What has a public address is found by scanners within minutes; from then on one weak password or one unpatched fault is enough.",
  check: "aws mq describe-broker --region <region> --broker-id <id> --query PubliclyAccessible",
  remedy: {
    cli: "# The setting cannot be changed: create a private broker and move the queues.\naws mq create-broker --region <region> --no-publicly-accessible --broker-name <id>-private --deployment-mode SINGLE_INSTANCE --engine-type RABBITMQ --host-instance-type mq.m5.large --users Username=<name>,Password=<password>",
    console: "Amazon MQ > Create broker > Additional settings > Private access; then move the queues.",
  },
  references: ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-best-practices-general.html"],
  says: "is reachable from the internet",
  settings: [
    {
      types: ["AWS::AmazonMQ::Broker"],
      property: "PubliclyAccessible",
      must: { be: false },
      fix: { to: false, safety: "replace" },
    },
  ],
});
