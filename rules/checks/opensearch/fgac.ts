import { settingRule } from "../../model/index.ts";

/** Search domains where one permission opens every index; AWS's default. */
export const opensearchFgac = settingRule({
  id: "opensearch/fgac",
  title: "Fine-grained access control is off",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV2_AWS_52", "Opensearch.7", "opensearch_service_domains_access_control_enabled"],
  controls: { fsbp: ["Opensearch.7"] },
  practices: ["tips/21"],
  why: "Without it whoever may call the domain may read, change and delete every index in it, and no audit log can be kept.",
  check:
    "aws opensearch describe-domain --region <region> --domain-name <id> --query DomainStatus.AdvancedSecurityOptions",
  remedy: {
    cli: "aws opensearch update-domain-config --region <region> --domain-name <id> --advanced-security-options Enabled=true,AnonymousAuthEnabled=true,MasterUserOptions={MasterUserARN=<role-arn>}",
    console: "OpenSearch Service > Domains > the domain > Security configuration > Edit > Fine-grained access control.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/opensearch-controls.html#opensearch-7",
    "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html",
  ],
  says: "gives everyone who may call it every index",
  settings: [
    {
      types: ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"],
      property: "AdvancedSecurityOptions.Enabled",
      must: { be: true },
      unset: false,
      fix: {
        to: true,
        safety: "review",
        also: {
          "AdvancedSecurityOptions.MasterUserOptions": { MasterUserARN: "<role-arn>" },
          "EncryptionAtRestOptions.Enabled": true,
          "NodeToNodeEncryptionOptions.Enabled": true,
          "DomainEndpointOptions.EnforceHTTPS": true,
        },
      },
    },
  ],
});
