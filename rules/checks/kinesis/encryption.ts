import { settingRule } from "../../model/index.ts";

/** Kinesis streams without encryption; AWS's default is none. */
export const kinesisEncryption = settingRule({
  id: "kinesis/encryption",
  title: "Stream is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_43",
    "AWS-0064",
    "kinesis_sse_not_configured",
    "kinesis_not_encrypted_with_kms",
    "W49",
    "KinesisDataStreamSSE",
    "Kinesis.1",
  ],
  controls: { fsbp: ["Kinesis.1"] },
  practices: ["scale/10"],
  why: "Whoever gets at the storage, a backup or a copy of it reads everything. Encryption costs nothing that anyone notices.",
  check:
    "aws kinesis describe-stream-summary --region <region> --stream-name <id> --query StreamDescriptionSummary.EncryptionType",
  remedy: {
    cli: "aws kinesis start-stream-encryption --region <region> --stream-name <id> --encryption-type KMS --key-id alias/aws/kinesis",
    console: "Kinesis > Data streams > the stream > Configuration > Encryption > Edit > Enable server-side encryption.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/kinesis-controls.html#kinesis-1"],
  says: "stores its records unencrypted",
  settings: [
    {
      types: ["AWS::Kinesis::Stream"],
      property: "StreamEncryption.EncryptionType",
      must: { notBe: ["NONE"] },
      unset: "NONE",
      fix: { to: "KMS", safety: "safe", also: { "StreamEncryption.KeyId": "alias/aws/kinesis" } },
    },
  ],
});
