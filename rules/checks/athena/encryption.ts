import { facts, sameScalar, settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

/** Athena encrypts the results that it keeps itself. */
function keepsResults(workgroup: Resource): boolean {
  return [...facts(workgroup, "WorkGroupConfiguration.ManagedQueryResultsConfiguration.Enabled")].some(
    (fact) =>
      fact.is === "unknown" || (fact.is === "set" && fact.value.is === "scalar" && sameScalar(fact.value.value, true)),
  );
}

/** Workgroups and databases that leave the encryption of results to the bucket; AWS's default. */
export const athenaEncryption = settingRule({
  id: "athena/encryption",
  title: "Query results are not encrypted by the workgroup",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_77",
    "CKV_AWS_159",
    "AWS-0006",
    "athena_workgroup_not_encrypted",
    "athena_database_not_encrypted",
    "Athena.1",
  ],
  controls: { fsbp: ["Athena.1"] },
  practices: ["scale/10"],
  why: "Results are copies of the data. Whether they are encrypted, and with which key, is then up to the bucket and the client.",
  check:
    "aws athena get-work-group --region <region> --work-group <id> --query WorkGroup.Configuration.ResultConfiguration.EncryptionConfiguration",
  remedy: {
    cli: "aws athena update-work-group --region <region> --work-group <id> --configuration-updates 'ResultConfigurationUpdates={EncryptionConfiguration={EncryptionOption=SSE_S3}}'",
    console: "Athena > Workgroups > the workgroup > Edit > Query result configuration > Encrypt query results.",
  },
  references: ["https://docs.aws.amazon.com/athena/latest/ug/encrypting-query-results-stored-in-s3.html"],
  says: "does not say how results are encrypted",
  settings: [
    {
      types: ["AWS::Athena::WorkGroup"],
      property: "WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration",
      must: { beSet: true },
      except: (_, workgroup) => keepsResults(workgroup),
      fix: { to: { EncryptionOption: "SSE_S3" }, safety: "safe" },
    },
    {
      types: ["Account::AthenaDatabase"],
      property: "EncryptionConfiguration",
      must: { beSet: true },
      fix: { to: { EncryptionOption: "SSE_S3" }, safety: "replace" },
    },
  ],
});
