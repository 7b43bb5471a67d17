import { settingRule } from "../../model/index.ts";

/** Secrets under the key that AWS manages for Secrets Manager. */
export const secretsmanagerKms = settingRule({
  id: "secretsmanager/kms",
  title: "Secret uses the AWS managed key",
  severity: "info",
  preset: "all",
  aliases: [
    "CKV_AWS_149",
    "AWS-0098",
    "secrets_manager_should_specify_kms_key_id",
    "secretsmanager_secret_without_kms",
    "W77",
    "SecretsManagerUsingKMSKey",
  ],
  practices: ["scale/11"],
  why: "The key that AWS manages has no policy of yours: it cannot be shared with another account, nor kept from anybody who may read secrets.",
  check: "aws secretsmanager describe-secret --region <region> --secret-id <id> --query KmsKeyId",
  remedy: {
    cli: "aws secretsmanager update-secret --region <region> --secret-id <id> --kms-key-id <key>",
    console: "Secrets Manager > Secrets > the secret > Actions > Edit encryption key.",
  },
  references: ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html"],
  says: "is encrypted with the AWS managed key",
  settings: [
    {
      types: ["AWS::SecretsManager::Secret"],
      property: "KmsKeyId",
      must: { notBe: ["alias/aws/secretsmanager", ""] },
      unset: "alias/aws/secretsmanager",
      fix: { to: "alias/your-key", safety: "review" },
    },
  ],
});
