import { settingRule } from "../../model/index.ts";

/** Search domains whose TLS policy allows 1.0; the default in CloudFormation. */
export const opensearchTlsPolicy = settingRule({
  id: "opensearch/tls-policy",
  title: "Search domain allows TLS 1.0",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_228", "AWS-0126", "Opensearch.8", "ES.8"],
  controls: { fsbp: ["Opensearch.8", "ES.8"] },
  practices: ["scale/12"],
  why: "TLS 1.0 and 1.1 have known weaknesses and no client of today needs them.",
  check:
    "aws opensearch describe-domains --region <region> --domain-names <id> --query 'DomainStatusList[].DomainEndpointOptions.TLSSecurityPolicy'",
  remedy: {
    cli: "aws opensearch update-domain-config --region <region> --domain-name <id> --domain-endpoint-options TLSSecurityPolicy=Policy-Min-TLS-1-2-PFS-2023-10",
    console: "OpenSearch Service > Domains > the domain > Security configuration > Edit > TLS policy.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-8"],
  says: "allows TLS 1.0",
  settings: [
    {
      types: ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"],
      property: "DomainEndpointOptions.TLSSecurityPolicy",
      must: { notBe: ["Policy-Min-TLS-1-0-2019-07"] },
      unset: { cloudformation: "Policy-Min-TLS-1-0-2019-07" },
      fix: { to: "Policy-Min-TLS-1-2-PFS-2023-10", safety: "safe" },
    },
  ],
});
