import { block, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

/** Redshift, Athena, Glue and Managed Airflow. */
export const analytics: readonly MappedType[] = [
  mapped("aws_redshift_cluster", "AWS::Redshift::Cluster", {
    ClusterIdentifier: "cluster_identifier",
    NodeType: "node_type",
    PubliclyAccessible: "publicly_accessible",
    Encrypted: "encrypted",
    AutomatedSnapshotRetentionPeriod: "automated_snapshot_retention_period",
  }),
  mapped("aws_redshiftserverless_workgroup", "AWS::RedshiftServerless::Workgroup", {
    WorkgroupName: "workgroup_name",
    NamespaceName: "namespace_name",
    PubliclyAccessible: "publicly_accessible",
  }),
  mapped("aws_athena_workgroup", "AWS::Athena::WorkGroup", {
    Name: "name",
    WorkGroupConfiguration: block("configuration", {
      EnforceWorkGroupConfiguration: "enforce_workgroup_configuration",
      ResultConfiguration: block("result_configuration", {
        OutputLocation: "output_location",
        EncryptionConfiguration: block("encryption_configuration", {
          EncryptionOption: "encryption_option",
          KmsKey: { name: "kms_key_arn", reference: "arn" },
        }),
      }),
    }),
  }),
  mapped("aws_glue_data_catalog_encryption_settings", "AWS::Glue::DataCatalogEncryptionSettings", {
    DataCatalogEncryptionSettings: block("data_catalog_encryption_settings", {
      EncryptionAtRest: block("encryption_at_rest", { CatalogEncryptionMode: "catalog_encryption_mode" }),
      ConnectionPasswordEncryption: block("connection_password_encryption", {
        ReturnConnectionPasswordEncrypted: "return_connection_password_encrypted",
      }),
    }),
  }),
  mapped("aws_mwaa_environment", "AWS::MWAA::Environment", {
    Name: "name",
    WebserverAccessMode: "webserver_access_mode",
  }),
];
