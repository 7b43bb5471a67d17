import { settingRule } from "../../model/index.ts";

/** Topics without KMS encryption; AWS's default. */
export const snsEncryption = settingRule({
  id: "sns/encryption",
  title: "Topic is not encrypted with KMS",
  severity: "medium",
  preset: "strict",
  aliases: [
    "CKV_AWS_26",
    "AWS-0095",
    "AWS-0136",
    "sns_topic_without_kms_master_key_id",
    "sns_topic_not_encrypted",
    "W47",
    "SNSEncryptedKMS",
    "SNS.1",
  ],
  controls: { fsbp: ["SNS.1"] },
  practices: ["scale/10"],
  why: "Messages wait in the topic until they are delivered; with a KMS key only those who may use the key can read them.",
  check: "aws sns get-topic-attributes --region <region> --topic-arn <arn> --query Attributes.KmsMasterKeyId",
  remedy: {
    cli: "aws sns set-topic-attributes --region <region> --topic-arn <arn> --attribute-name KmsMasterKeyId --attribute-value alias/aws/sns",
    console: "SNS > Topics > the topic > Edit > Encryption > Enable.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/sns-controls.html#sns-1"],
  says: "stores its messages unencrypted",
  settings: [
    {
      types: ["AWS::SNS::Topic"],
      property: "KmsMasterKeyId",
      must: { beSet: true },
      fix: { to: "alias/aws/sns", safety: "review" },
    },
  ],
});
