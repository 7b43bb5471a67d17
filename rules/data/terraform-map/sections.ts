import { blocks, mapped } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const keys: Keys = { AccessKey: "access_key", SecretKey: "secret_key", Token: "token" };

/** Terraform's own blocks: `backend` stands inside `terraform`, and only S3's is read. */
export const sections: readonly MappedType[] = [
  mapped("variable", "Terraform::Variable", {
    Type: "type",
    Default: "default",
    Description: "description",
    Sensitive: "sensitive",
    Ephemeral: "ephemeral",
  }),
  mapped("output", "Terraform::Output", {
    Value: "value",
    Description: "description",
    Sensitive: "sensitive",
    Ephemeral: "ephemeral",
  }),
  mapped("provider", "Terraform::Provider", {
    ...keys,
    Region: "region",
    Endpoints: blocks("endpoints", {}),
    SkipCredentialsValidation: "skip_credentials_validation",
  }),
  mapped("backend", "Terraform::Backend", {
    ...keys,
    Bucket: "bucket",
    Encrypt: "encrypt",
    KmsKeyId: "kms_key_id",
    UseLockfile: "use_lockfile",
    DynamodbTable: "dynamodb_table",
    Endpoint: "endpoint",
    Endpoints: "endpoints",
    SkipCredentialsValidation: "skip_credentials_validation",
  }),
  mapped("module", "Terraform::Module", { Source: "source", Version: "version" }),
];
