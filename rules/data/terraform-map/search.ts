import { block, blocks, json, list, mapped } from "./mapped-type.ts";
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
  AdvancedSecurityOptions: block("advanced_security_options", {
    Enabled: "enabled",
    AnonymousAuthEnabled: "anonymous_auth_enabled",
    InternalUserDatabaseEnabled: "internal_user_database_enabled",
    MasterUserOptions: block("master_user_options", {
      MasterUserARN: { name: "master_user_arn", reference: "arn" },
      MasterUserName: "master_user_name",
      MasterUserPassword: "master_user_password",
    }),
  }),
  LogPublishingOptions: blocks("log_publishing_options", {
    LogType: "log_type",
    CloudWatchLogsLogGroupArn: { name: "cloudwatch_log_group_arn", reference: "arn" },
    Enabled: "enabled",
  }),
  VPCOptions: block("vpc_options", { SubnetIds: list("subnet_ids"), SecurityGroupIds: list("security_group_ids") }),
  AccessPolicies: json("access_policies"),
};

const policies = [{ path: "AccessPolicies", kind: "resource", service: "es" }] as const;

/** OpenSearch, its serverless form, and Elasticsearch. */
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
  mapped("aws_opensearchserverless_security_policy", "AWS::OpenSearchServerless::SecurityPolicy", {
    Name: "name",
    Type: "type",
    Policy: json("policy"),
  }),
];
