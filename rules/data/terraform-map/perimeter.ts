import { block, blocks, list, mapped, shape } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

const defaultAction = block("default_action", { Type: "type" });

const classicLogging = block("logging_configuration", { LogDestination: "log_destination" });

const ports = blocks("port_info", {
  Protocol: "protocol",
  FromPort: "from_port",
  ToPort: "to_port",
  Cidrs: list("cidrs"),
  Ipv6Cidrs: list("ipv6_cidrs"),
  CidrListAliases: list("cidr_list_aliases"),
});

/** What stands between the internet and the rest: WAF, Network Firewall, Route 53, certificates, Lightsail's firewall. */
export const perimeter: readonly MappedType[] = [
  mapped("aws_wafv2_web_acl", "AWS::WAFv2::WebACL", {
    Name: "name",
    Scope: "scope",
    DefaultAction: block("default_action", { Allow: block("allow", {}), Block: block("block", {}) }),
    Rules: blocks("rule", {
      Name: "name",
      Priority: "priority",
      OverrideAction: block("override_action", { None: block("none", {}) }),
      Statement: block("statement", {
        ManagedRuleGroupStatement: block("managed_rule_group_statement", { VendorName: "vendor_name", Name: "name" }),
        RateBasedStatement: block("rate_based_statement", {
          AggregateKeyType: "aggregate_key_type",
          Limit: "limit",
        }),
      }),
      Action: block("action", { Allow: block("allow", {}), Block: block("block", {}) }),
      VisibilityConfig: block("visibility_config", {
        CloudWatchMetricsEnabled: "cloudwatch_metrics_enabled",
        MetricName: "metric_name",
        SampledRequestsEnabled: "sampled_requests_enabled",
      }),
    }),
    RuleJson: "rule_json",
  }),
  mapped("aws_wafv2_web_acl_logging_configuration", "AWS::WAFv2::LoggingConfiguration", {
    ResourceArn: { name: "resource_arn", reference: "arn" },
    LogDestinationConfigs: list("log_destination_configs"),
  }),
  mapped("aws_wafv2_web_acl_association", "AWS::WAFv2::WebACLAssociation", {
    ResourceArn: { name: "resource_arn", reference: "arn" },
    WebACLArn: { name: "web_acl_arn", reference: "arn" },
  }),
  mapped("aws_wafregional_web_acl_association", "AWS::WAFRegional::WebACLAssociation", {
    ResourceArn: { name: "resource_arn", reference: "arn" },
    WebACLId: "web_acl_id",
  }),
  mapped("aws_waf_web_acl", "AWS::WAF::WebACL", {
    Name: "name",
    DefaultAction: defaultAction,
    Rules: blocks("rules", { Priority: "priority" }),
    LoggingConfiguration: classicLogging,
  }),
  mapped("aws_wafregional_web_acl", "AWS::WAFRegional::WebACL", {
    Name: "name",
    DefaultAction: defaultAction,
    Rules: blocks("rule", { Priority: "priority" }),
    LoggingConfiguration: classicLogging,
  }),
  mapped("aws_networkfirewall_firewall", "AWS::NetworkFirewall::Firewall", {
    FirewallName: "name",
    DeleteProtection: "delete_protection",
  }),
  mapped("aws_networkfirewall_logging_configuration", "AWS::NetworkFirewall::LoggingConfiguration", {
    FirewallArn: { name: "firewall_arn", reference: "arn" },
  }),
  mapped(
    "aws_route53_zone",
    "AWS::Route53::HostedZone",
    {
      Name: "name",
      VPCs: blocks("vpc", { VPCId: "vpc_id" }),
      QueryLoggingConfig: block(
        "aws_route53_query_log",
        { CloudWatchLogsLogGroupArn: { name: "cloudwatch_log_group_arn", reference: "arn" } },
        { resource: { type: "aws_route53_query_log", via: "zone_id" } },
      ),
    },
    { reference: "zone_id" },
  ),
  mapped(
    "aws_route53_query_log",
    "AWS::Route53::HostedZone",
    { CloudWatchLogsLogGroupArn: { name: "cloudwatch_log_group_arn", reference: "arn" } },
    { part: { via: "zone_id", under: "QueryLoggingConfig" } },
  ),
  mapped("aws_acm_certificate", "AWS::CertificateManager::Certificate", {
    DomainName: "domain_name",
    SubjectAlternativeNames: list("subject_alternative_names"),
    KeyAlgorithm: "key_algorithm",
  }),
  mapped("aws_lightsail_instance", "AWS::Lightsail::Instance", {
    InstanceName: "name",
    Networking: {
      name: "aws_lightsail_instance_public_ports",
      block: true,
      shape: shape({ Ports: ports }),
      resource: { type: "aws_lightsail_instance_public_ports", via: "instance_name" },
    },
  }),
  mapped(
    "aws_lightsail_instance_public_ports",
    "AWS::Lightsail::Instance",
    {
      Ports: ports,
    },
    { part: { via: "instance_name", under: "Networking" } },
  ),
];
