import { settingRule } from "../../model/index.ts";

/** OpenSearch and Elasticsearch domains store indices, logs, swap and snapshots unencrypted unless told otherwise. */
export const opensearchEncryptionAtRest = settingRule({
  id: "opensearch/encryption-at-rest",
  title: "Search domain is not encrypted at rest",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_5",
    "CKV_AWS_247",
    "AWS-0048",
    "elasticsearch_not_encrypted_at_rest",
    "W54",
    "OpenSearchEncryptedAtRest",
    "Opensearch.1",
    "ES.1",
    "opensearch_service_domains_encryption_at_rest_enabled",
  ],
  controls: { fsbp: ["Opensearch.1", "ES.1"] },
  practices: ["production/22", "scale/10"],
  why: "Indices hold copies of the data that people search: logs, customers, documents. Without encryption at rest the disks and automated snapshots hold them in the clear.",
  check:
    "aws opensearch describe-domains --region <region> --domain-names <id> --query 'DomainStatusList[].EncryptionAtRestOptions'",
  remedy: {
    cli: "# OpenSearch, and Elasticsearch from 6.7 on; older versions need a new domain.\naws opensearch update-domain-config --region <region> --domain-name <id> --encryption-at-rest-options Enabled=true",
    console:
      "OpenSearch Service > Domains > the domain > Security configuration > Edit > Enable encryption of data at rest.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-1",
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html",
  ],
  live: { scope: "region", reads: ["es:ListDomainNames", "es:DescribeDomains"] },
  says: "stores its indices unencrypted",
  settings: [
    {
      types: ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"],
      property: "EncryptionAtRestOptions.Enabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "review" },
    },
  ],
});
