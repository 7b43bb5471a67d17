import { settingRule } from "../../model/index.ts";

/** What SageMaker encrypts with a key of AWS's unless a key is named. */
const types = ["AWS::SageMaker::NotebookInstance", "AWS::SageMaker::EndpointConfig", "AWS::SageMaker::Domain"];

/** Volumes of notebooks, endpoints and domains without a key of the account; AWS's default. */
export const sagemakerKms = settingRule({
  id: "sagemaker/kms",
  title: "Storage of SageMaker has no key of yours",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_22",
    "CKV_AWS_98",
    "CKV_AWS_187",
    "sagemaker_data_encryption_disabled",
    "sagemaker_endpoint_config_should_specify_kms_key_id_attribute",
    "sagemaker_notebook_instance_without_kms",
    "sagemaker_endpoint_configuration_encryption_disabled",
    "W1200",
    "W1201",
    "SageMakerNotebookInstanceKMSKeyConfigured",
    "SageMakerEndpointConfigurationKMSKeyConfigured",
    "sagemaker_notebook_instance_encryption_enabled",
  ],
  practices: ["scale/10", "production/23"],
  why: "With a key of your own, reading models and data takes a second permission, and each use is recorded.",
  check: "aws sagemaker describe-notebook-instance --region <region> --notebook-instance-name <id> --query KmsKeyId",
  remedy: {
    cli: "# The key cannot be changed: create it anew and move the work.\naws sagemaker create-notebook-instance --region <region> --notebook-instance-name <id>-encrypted --instance-type <type> --role-arn <role> --kms-key-id <key-arn>",
    console: "SageMaker AI > Notebook instances, Endpoint configurations or Domains > Create > Encryption key.",
  },
  references: ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"],
  says: "encrypts its storage with no key of yours",
  settings: [{ types, property: "KmsKeyId", must: { beSet: true }, fix: { to: "<key-arn>", safety: "replace" } }],
});
