import { settingRule } from "../../model/index.ts";

/** Repositories that ECR encrypts with a key of S3's; AWS's default. */
export const ecrKms = settingRule({
  id: "ecr/kms",
  title: "Repository is not encrypted with a KMS key",
  severity: "info",
  preset: "all",
  aliases: [
    "CKV_AWS_136",
    "AWS-0033",
    "ecr_repository_not_encrypted_with_CMK",
    "ecr_repository_not_encrypted",
    "ECR.5",
  ],
  controls: { fsbp: ["ECR.5"] },
  practices: ["scale/11"],
  why: "With a KMS key, pulling an image takes a second permission, and each use of the key is recorded.",
  check:
    "aws ecr describe-repositories --region <region> --repository-names <id> --query 'repositories[].encryptionConfiguration'",
  remedy: {
    cli: "# The setting cannot be changed: create a repository and push the images anew.\naws ecr create-repository --region <region> --repository-name <id>-kms --encryption-configuration encryptionType=KMS",
    console: "ECR > Repositories > Create repository > Encryption settings > AWS KMS; push the images anew.",
  },
  references: ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html"],
  says: "encrypts its images with no KMS key",
  settings: [
    {
      types: ["AWS::ECR::Repository"],
      property: "EncryptionConfiguration.EncryptionType",
      must: { beOneOf: ["KMS", "KMS_DSSE"] },
      unset: "AES256",
      fix: { to: "KMS", safety: "replace" },
    },
  ],
});
