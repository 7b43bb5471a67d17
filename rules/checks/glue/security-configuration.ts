import { facts, settingRule } from "../../model/index.ts";
import type { Resource, Setting } from "../../model/index.ts";

const types = ["AWS::Glue::SecurityConfiguration"];

/** A mode, and the key that it cannot do without. */
function settingsOf(place: string, key: string, mode: string): readonly Setting[] {
  const of = (name: string) => `EncryptionConfiguration.${place}.${name}`;
  const isOn = (configuration: Resource) =>
    [...facts(configuration, of(key))].every(
      (fact) => fact.is === "set" && fact.value.is === "scalar" && fact.value.value === mode,
    );
  return [
    {
      types,
      property: of(key),
      must: { be: mode },
      unset: "DISABLED",
      fix: { to: mode, safety: "review", also: { [of("KmsKeyArn")]: "<arn-of-the-key>" } },
    },
    {
      types,
      property: of("KmsKeyArn"),
      must: { beSet: true },
      except: (_, configuration) => !isOn(configuration),
      fix: { to: "<arn-of-the-key>", safety: "review" },
    },
  ];
}

/** What runs without a configuration: AWS's default encrypts neither logs nor bookmarks. */
function without(type: string, property: string): Setting {
  return {
    types: [type],
    property,
    must: { beSet: true },
    severity: () => "low",
    fix: { to: "<security-configuration>", safety: "review" },
  };
}

/** Jobs without security configuration, and configurations that leave logs, bookmarks or data unencrypted; AWS's defaults. */
export const glueSecurityConfiguration = settingRule({
  id: "glue/security-configuration",
  title: "Glue leaves logs, bookmarks or data unencrypted",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_99",
    "CKV_AWS_195",
    "glue_security_configuration_encryption_disabled",
    "GlueEncryptedCloudWatchLogs",
    "GlueJobBookmarkEncrypted",
  ],
  practices: ["scale/10"],
  why: "Jobs write parts of the data into their logs, bookmarks and results; all three are to be as well kept as the source.",
  check: "aws glue get-security-configuration --region <region> --name <id>",
  remedy: {
    cli: "# A configuration cannot be changed: create a new one and give it to the jobs.\naws glue create-security-configuration --region <region> --name <id>-encrypted --encryption-configuration 'S3Encryption=[{S3EncryptionMode=SSE-S3}],CloudWatchEncryption={CloudWatchEncryptionMode=SSE-KMS,KmsKeyArn=<key>},JobBookmarksEncryption={JobBookmarksEncryptionMode=CSE-KMS,KmsKeyArn=<key>}'",
    console: "Glue > Security configurations > Add security configuration, with all three encryptions on.",
  },
  references: ["https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html"],
  says: "leaves something unencrypted",
  settings: [
    ...settingsOf("CloudWatchEncryption", "CloudWatchEncryptionMode", "SSE-KMS"),
    ...settingsOf("JobBookmarksEncryption", "JobBookmarksEncryptionMode", "CSE-KMS"),
    {
      types,
      property: "EncryptionConfiguration.S3Encryptions",
      must: { beSet: true },
      fix: { to: [{ S3EncryptionMode: "SSE-S3" }], safety: "review" },
    },
    {
      types,
      property: "EncryptionConfiguration.S3Encryptions[*].S3EncryptionMode",
      must: { notBe: ["DISABLED"] },
      unset: "DISABLED",
      fix: { to: "SSE-S3", safety: "review" },
    },
    without("AWS::Glue::Job", "SecurityConfiguration"),
    without("AWS::Glue::DevEndpoint", "SecurityConfiguration"),
    without("AWS::Glue::Crawler", "CrawlerSecurityConfiguration"),
  ],
});
