import { block, json, list, mapped } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const domain: Keys = {
  DomainName: "domain_name",
  EncryptionAtRestOptions: block("encrypt_at_rest", {
    Enabled: "enabled",
    KmsKeyId: { name: "kms_key_id", reference: "arn" },
  }),
  NodeToNodeEncryptionOptions: block("node_to_node_encryption", { Enabled: "enabled" }),
  DomainEndpointOptions: block("domain_endpoint_options", {
    EnforceHTTPS: "enforce_https",
    TLSSecurityPolicy: "tls_security_policy",
  }),
  VPCOptions: block("vpc_options", { SubnetIds: list("subnet_ids"), SecurityGroupIds: list("security_group_ids") }),
  AccessPolicies: json("access_policies"),
};

const policies = [{ path: "AccessPolicies", kind: "resource", service: "es" }] as const;

/** OpenSearch and Elasticsearch. */
export const search: readonly MappedType[] = [
  mapped(
    "aws_opensearch_domain",
    "AWS::OpenSearchService::Domain",
    { ...domain, EngineVersion: "engine_version" },
    { policies },
  ),
  mapped(
    "aws_elasticsearch_domain",
    "AWS::Elasticsearch::Domain",
    { ...domain, ElasticsearchVersion: "elasticsearch_version" },
    { policies },
  ),
];
