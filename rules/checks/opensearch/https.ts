import { settingRule } from "../../model/index.ts";

/** Search domains that accept plain HTTP; the default in CloudFormation, not in Terraform. */
export const opensearchHttps = settingRule({
  id: "opensearch/https",
  title: "Search domain accepts HTTP",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_83", "AWS-0046", "elasticsearch_with_https_disabled", "Opensearch.8", "ES.8"],
  controls: { fsbp: ["Opensearch.8", "ES.8"] },
  practices: ["scale/12"],
  why: "Queries, results and credentials can be read on the way.",
  check:
    "aws opensearch describe-domains --region <region> --domain-names <id> --query 'DomainStatusList[].DomainEndpointOptions.EnforceHTTPS'",
  remedy: {
    cli: "aws opensearch update-domain-config --region <region> --domain-name <id> --domain-endpoint-options EnforceHTTPS=true",
    console: "OpenSearch Service > Domains > the domain > Security configuration > Edit > Require HTTPS.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-8"],
  says: "accepts requests over plain HTTP",
  settings: [
    {
      types: ["AWS::OpenSearchService::Domain"],
      property: "DomainEndpointOptions.EnforceHTTPS",
      must: { be: true },
      unset: { cloudformation: false },
      fix: { to: true, safety: "safe" },
    },
    {
      types: ["AWS::Elasticsearch::Domain"],
      property: "DomainEndpointOptions.EnforceHTTPS",
      must: { be: true },
      unset: { cloudformation: false },
      fix: { to: true, safety: "safe" },
    },
  ],
});
