import { settingRule } from "../../model/index.ts";

/** Search domains without encryption between nodes; AWS's default is off. */
export const opensearchNodeToNode = settingRule({
  id: "opensearch/node-to-node",
  title: "Search domain nodes talk without encryption",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_6",
    "AWS-0043",
    "elasticsearch_domain_not_encrypted_node_to_node",
    "W85",
    "OpenSearchNodeToNodeEncryption",
    "Opensearch.3",
    "ES.3",
  ],
  controls: { fsbp: ["Opensearch.3", "ES.3"] },
  practices: ["scale/12"],
  why: "Traffic between nodes holds the indices themselves.",
  check:
    "aws opensearch describe-domains --region <region> --domain-names <id> --query 'DomainStatusList[].NodeToNodeEncryptionOptions'",
  remedy: {
    cli: "aws opensearch update-domain-config --region <region> --domain-name <id> --node-to-node-encryption-options Enabled=true",
    console: "OpenSearch Service > Domains > the domain > Security configuration > Edit > Node-to-node encryption.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-3"],
  says: "lets its nodes talk without encryption",
  settings: [
    {
      types: ["AWS::OpenSearchService::Domain"],
      property: "NodeToNodeEncryptionOptions.Enabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "review" },
    },
    {
      types: ["AWS::Elasticsearch::Domain"],
      property: "NodeToNodeEncryptionOptions.Enabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "review" },
    },
  ],
});
