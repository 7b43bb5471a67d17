import { settingRule } from "../../model/index.ts";

/** Studio domains with internet access; AWS's default. */
export const sagemakerDomainPublic = settingRule({
  id: "sagemaker/domain-public",
  title: "Studio domain uses the public internet",
  severity: "medium",
  preset: "recommended",
  aliases: [],
  practices: ["production/23"],
  why: "Notebooks download and upload past the VPC, where nobody filters or records it.",
  check: "aws sagemaker describe-domain --region <region> --domain-id <id> --query AppNetworkAccessType",
  remedy: {
    cli: "aws sagemaker update-domain --region <region> --domain-id <id> --app-network-access-type VpcOnly",
    console: "SageMaker > Domains > the domain > Edit > Network > VPC only.",
  },
  references: ["https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html"],
  says: "lets Studio use the public internet",
  settings: [
    {
      types: ["AWS::SageMaker::Domain"],
      property: "AppNetworkAccessType",
      must: { notBe: ["PublicInternetOnly"] },
      unset: "PublicInternetOnly",
      fix: { to: "VpcOnly", safety: "review" },
    },
  ],
});
