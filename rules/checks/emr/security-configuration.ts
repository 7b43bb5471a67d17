import { facts, sameScalar, settingRule } from "../../model/index.ts";
import type { Resource, Setting } from "../../model/index.ts";

const types = ["AWS::EMR::SecurityConfiguration"];
const encryption = "SecurityConfiguration.EncryptionConfiguration";
const localDisk = `${encryption}.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration`;

/** Whether data at rest is encrypted, so that a part left out is the fault. */
function isOnAtRest(configuration: Resource): boolean {
  return [...facts(configuration, `${encryption}.EnableAtRestEncryption`)].every(
    (fact) => fact.is === "set" && fact.value.is === "scalar" && sameScalar(fact.value.value, true),
  );
}

const key = { EncryptionKeyProviderType: "AwsKms", AwsKmsKey: "<arn-of-the-key>" };

const switches: readonly Setting[] = [
  {
    types,
    property: `${encryption}.EnableAtRestEncryption`,
    must: { be: true },
    unset: false,
    fix: {
      to: true,
      safety: "replace",
      also: {
        [`${encryption}.AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode`]: "SSE-S3",
        [`${localDisk}.EncryptionKeyProviderType`]: key.EncryptionKeyProviderType,
        [`${localDisk}.AwsKmsKey`]: key.AwsKmsKey,
      },
    },
  },
  {
    types,
    property: `${encryption}.EnableInTransitEncryption`,
    must: { be: true },
    unset: false,
    fix: {
      to: true,
      safety: "replace",
      also: {
        [`${encryption}.InTransitEncryptionConfiguration.TLSCertificateConfiguration.CertificateProviderType`]: "PEM",
        [`${encryption}.InTransitEncryptionConfiguration.TLSCertificateConfiguration.S3Object`]:
          "s3://<bucket>/<certificates>.zip",
      },
    },
  },
];

/** Clusters without security configuration, and configurations without encryption; both AWS's defaults. */
export const emrSecurityConfiguration = settingRule({
  id: "emr/security-configuration",
  title: "Cluster has no security configuration, or one without encryption",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV2_AWS_55",
    "CKV_AWS_171",
    "CKV_AWS_349",
    "CKV_AWS_350",
    "CKV_AWS_351",
    "AWS-0137",
    "AWS-0138",
    "AWS-0139",
    "emr_cluster_without_security_configuration",
    "emr_security_configuration_encryptions_enabled",
    "W61",
    "W63",
    "EMREncryptionInTransit",
    "EMRLocalDiskEncryption",
    "EMR.3",
    "EMR.4",
  ],
  controls: { fsbp: ["EMR.3", "EMR.4"] },
  practices: ["scale/10", "scale/12"],
  why: "Jobs spill the data onto local disks and send it between the nodes, in the clear unless a security configuration says otherwise.",
  check: "aws emr describe-security-configuration --region <region> --name <id>",
  remedy: {
    cli: "# A configuration cannot be changed: create a new one, and start clusters with it.\naws emr create-security-configuration --region <region> --name <id>-encrypted --security-configuration file://encrypted.json",
    console: "EMR > EMR on EC2 > Security configurations > Create, with encryption at rest and in transit.",
  },
  references: ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-create-security-configuration.html"],
  says: "leaves data unencrypted",
  settings: [
    {
      types: ["AWS::EMR::Cluster"],
      property: "SecurityConfiguration",
      must: { beSet: true },
      fix: { to: "<security-configuration>", safety: "replace" },
    },
    ...switches,
    {
      types,
      property: localDisk,
      must: { beSet: true },
      except: (_, configuration) => !isOnAtRest(configuration),
      fix: { to: key, safety: "replace" },
    },
  ],
});
