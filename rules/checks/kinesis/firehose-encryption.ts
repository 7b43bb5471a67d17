import { settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

const types = ["AWS::KinesisFirehose::DeliveryStream"];

/** A stream that reads from Kinesis, Kafka or a database keeps nothing itself: the source is what is encrypted. */
function isDirect({ properties: { entries } }: Resource): boolean {
  const type = entries.get("DeliveryStreamType")?.value;
  const isDirectPut = type === undefined || (type.is === "scalar" && type.value === "DirectPut");
  return (
    isDirectPut &&
    !["KinesisStreamSourceConfiguration", "MSKSourceConfiguration", "DatabaseSourceConfiguration"].some((source) =>
      entries.has(source),
    )
  );
}

/** Delivery streams that keep what is put into them unencrypted; AWS's default. */
export const kinesisFirehoseEncryption = settingRule({
  id: "kinesis/firehose-encryption",
  title: "Delivery stream is not encrypted",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_240", "CKV_AWS_241", "W88", "KinesisDataFirehoseSSE", "DataFirehose.1"],
  controls: { fsbp: ["DataFirehose.1"] },
  practices: ["scale/10"],
  why: "Records lie in the stream for as long as the destination cannot take them, up to a day, readable to whoever gets at the storage.",
  check:
    "aws firehose describe-delivery-stream --region <region> --delivery-stream-name <id> --query DeliveryStreamDescription.DeliveryStreamEncryptionConfiguration.Status",
  remedy: {
    cli: "aws firehose start-delivery-stream-encryption --region <region> --delivery-stream-name <id> --delivery-stream-encryption-configuration-input KeyType=AWS_OWNED_CMK",
    console:
      "Amazon Data Firehose > the stream > Configuration > Server-side encryption > Edit > Enable for source records.",
  },
  references: ["https://docs.aws.amazon.com/firehose/latest/dev/encryption.html"],
  says: "stores its records unencrypted",
  applies: isDirect,
  settings: [
    {
      types,
      property: "DeliveryStreamEncryptionConfigurationInput",
      must: { beSet: true },
      except: (_, { source }) => source === "terraform",
      fix: { to: { KeyType: "AWS_OWNED_CMK" }, safety: "safe" },
    },
    {
      // Terraform's block has a switch, and without it does nothing.
      types,
      property: "DeliveryStreamEncryptionConfigurationInput.Enabled",
      must: { be: true },
      unset: { terraform: false },
      fix: { to: true, safety: "safe" },
    },
  ],
});
