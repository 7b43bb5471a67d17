import { settingRule } from "../../model/index.ts";

/** Data catalogs without encryption; AWS's default. */
export const glueCatalogEncryption = settingRule({
  id: "glue/catalog-encryption",
  title: "Data catalog or connection passwords are not encrypted",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_94", "glue_data_catalog_encryption_disabled"],
  practices: ["scale/10"],
  why: "The catalog holds schemas and, in its connections, passwords.",
  check: "aws glue get-data-catalog-encryption-settings --region <region>",
  remedy: {
    cli: "aws glue put-data-catalog-encryption-settings --region <region> --data-catalog-encryption-settings 'EncryptionAtRest={CatalogEncryptionMode=SSE-KMS},ConnectionPasswordEncryption={ReturnConnectionPasswordEncrypted=true,AwsKmsKeyId=alias/aws/glue}'",
    console: "Glue > Data catalog > Catalog settings > Metadata encryption and Encrypt connection passwords.",
  },
  references: ["https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html"],
  says: "leaves the data catalog unencrypted",
  settings: [
    {
      types: ["AWS::Glue::DataCatalogEncryptionSettings"],
      property: "DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode",
      must: { notBe: ["DISABLED"] },
      fix: { to: "SSE-KMS", safety: "review" },
    },
    {
      types: ["AWS::Glue::DataCatalogEncryptionSettings"],
      property: "DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted",
      must: { be: true },
      fix: { to: true, safety: "review" },
    },
  ],
});
