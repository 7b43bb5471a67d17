import { block, blocks, level, list, shape } from "./mapped-type.ts";
import type { Keys } from "./mapped-type.ts";
import type { Shape } from "../../model/value.ts";

/** A resource that a module of the Terraform registry makes, as far as its inputs say how. */
export interface RegistryView {
  /** The type that the module makes; its attributes are inputs of the same name where `shape` does not say otherwise. */
  readonly terraform: string;
  readonly shape?: Shape;
  /** The input without which, or with a `false` of which, the module makes no such resource. */
  readonly when?: string;
  /** What the module takes where an input is not set, in CloudFormation's keys; of others nobody knows. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>;
  /** An input that holds the statements of its policy, and the CloudFormation key of that policy. */
  readonly statements?: { readonly input: string; readonly to: string };
  /** The CloudFormation key by which it names the module's main resource. */
  readonly of?: string;
}

/** A policy of which the module takes the statements. */
const statements = (terraform: string, input: string, to: string): RegistryView => ({
  terraform,
  shape: shape({}),
  when: input,
  statements: { input, to },
});

const own = (terraform: string, more: Omit<RegistryView, "terraform"> = {}): RegistryView => ({ terraform, ...more });

const rule: Keys = {
  FromPort: "from_port",
  ToPort: "to_port",
  IpProtocol: "protocol",
  Description: "description",
  CidrIp: list("cidr_blocks"),
  CidrIpv6: list("ipv6_cidr_blocks"),
};

/** The rules of a group: lists of objects, each with the name of a rule or with ports and protocol. */
const rulesOf = (direction: "ingress" | "egress") =>
  blocks(`${direction}_with_cidr_blocks`, rule, { also: [`${direction}_with_ipv6_cidr_blocks`] });

/** An entry of a network ACL, as the inputs of the vpc module have them. */
const aclEntry: Keys = {
  RuleNumber: { name: "rule_no", also: ["rule_number"] },
  RuleAction: { name: "action", also: ["rule_action"] },
  Protocol: "protocol",
  CidrBlock: "cidr_block",
  Ipv6CidrBlock: "ipv6_cidr_block",
  PortRange: level({ From: "from_port", To: "to_port" }),
};

const acl = (input: string) =>
  own("aws_network_acl", { when: input, shape: shape({ Ingress: blocks(input, aclEntry) }), of: "VpcId" });

const open = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };

/**
 * The modules of `terraform-aws-modules` that are used most: what they make of their inputs. Names and defaults are
 * those of the modules' documentation at registry.terraform.io, November 2026.
 */
export const registryModules: Readonly<Record<string, readonly RegistryView[]>> = {
  "s3-bucket": [
    own("aws_s3_bucket"),
    own("aws_s3_bucket_public_access_block", { defaults: open, of: "bucket" }),
    own("aws_s3_bucket_policy", { of: "Bucket" }),
  ],
  sqs: [
    own("aws_sqs_queue"),
    own("aws_sqs_queue_policy", { when: "policy" }),
    statements("aws_sqs_queue_policy", "queue_policy_statements", "PolicyDocument"),
    statements("aws_sqs_queue_policy", "dlq_queue_policy_statements", "PolicyDocument"),
  ],
  sns: [
    own("aws_sns_topic"),
    own("aws_sns_topic_policy", {
      when: "topic_policy",
      shape: shape({ PolicyDocument: { name: "topic_policy", json: true } }),
    }),
    statements("aws_sns_topic_policy", "topic_policy_statements", "PolicyDocument"),
  ],
  rds: [own("aws_db_instance", { defaults: { BackupRetentionPeriod: 0 } })],
  "rds-aurora": [own("aws_rds_cluster")],
  "ec2-instance": [own("aws_instance", { defaults: { Monitoring: false } })],
  vpc: [
    own("aws_vpc", { shape: shape({ CidrBlock: "cidr" }) }),
    own("aws_flow_log", { when: "enable_flow_log", shape: shape({}), of: "ResourceId" }),
    own("aws_subnet", { when: "map_public_ip_on_launch", of: "VpcId" }),
    acl("default_network_acl_ingress"),
    acl("public_inbound_acl_rules"),
    acl("private_inbound_acl_rules"),
  ],
  "security-group": [
    own("aws_security_group", {
      shape: shape({
        SecurityGroupIngress: rulesOf("ingress"),
        SecurityGroupEgress: rulesOf("egress"),
        GroupName: "name",
      }),
    }),
  ],
  kms: [own("aws_kms_key"), statements("aws_kms_key_policy", "key_statements", "KeyPolicy")],
  alb: [own("aws_lb")],
  efs: [own("aws_efs_file_system")],
  redshift: [own("aws_redshift_cluster")],
  elasticache: [own("aws_elasticache_replication_group")],
  cloudfront: [own("aws_cloudfront_distribution")],
  "dynamodb-table": [
    own("aws_dynamodb_table", {
      shape: shape({
        TableName: "name",
        DeletionProtectionEnabled: "deletion_protection_enabled",
        PointInTimeRecoverySpecification: level({ PointInTimeRecoveryEnabled: "point_in_time_recovery_enabled" }),
      }),
    }),
  ],
  ecr: [
    own("aws_ecr_repository", {
      shape: shape({
        RepositoryName: "repository_name",
        ImageTagMutability: "repository_image_tag_mutability",
        ImageScanningConfiguration: level({ ScanOnPush: "repository_image_scan_on_push" }),
        EncryptionConfiguration: level({ EncryptionType: "repository_encryption_type" }),
      }),
    }),
  ],
  eks: [
    own("aws_eks_cluster", {
      shape: shape({
        Name: { name: "cluster_name", also: ["name"] },
        Version: { name: "cluster_version", also: ["kubernetes_version"] },
        Logging: level({
          ClusterLogging: level({
            EnabledTypes: { name: "cluster_enabled_log_types", also: ["enabled_log_types"], list: true },
          }),
        }),
        ResourcesVpcConfig: level({
          EndpointPublicAccess: { name: "cluster_endpoint_public_access", also: ["endpoint_public_access"] },
          PublicAccessCidrs: {
            name: "cluster_endpoint_public_access_cidrs",
            also: ["endpoint_public_access_cidrs"],
            list: true,
          },
        }),
      }),
    }),
  ],
  lambda: [
    own("aws_lambda_function", {
      shape: shape({
        FunctionName: "function_name",
        Runtime: "runtime",
        KmsKeyArn: "kms_key_arn",
        TracingConfig: level({ Mode: "tracing_mode" }),
        Environment: level({ Variables: "environment_variables" }),
        PackageType: "package_type",
        CodeSigningConfigArn: "code_signing_config_arn",
        ReservedConcurrentExecutions: "reserved_concurrent_executions",
        DeadLetterConfig: level({ TargetArn: "dead_letter_target_arn" }),
        VpcConfig: level({ SubnetIds: list("vpc_subnet_ids"), SecurityGroupIds: list("vpc_security_group_ids") }),
      }),
    }),
    own("aws_lambda_function_url", {
      when: "create_lambda_function_url",
      shape: shape({ AuthType: "authorization_type", Cors: block("cors", { AllowOrigins: list("allow_origins") }) }),
      defaults: { AuthType: "NONE" },
    }),
  ],
};

/** Ports and protocol of the rules that the security-group module knows by name. */
export const namedRules: Readonly<Record<string, readonly [from: number, to: number, protocol: string]>> = {
  "all-all": [-1, -1, "-1"],
  "all-tcp": [0, 65535, "tcp"],
  "all-udp": [0, 65535, "udp"],
  "ssh-tcp": [22, 22, "tcp"],
  "rdp-tcp": [3389, 3389, "tcp"],
  "rdp-udp": [3389, 3389, "udp"],
  "http-80-tcp": [80, 80, "tcp"],
  "http-8080-tcp": [8080, 8080, "tcp"],
  "https-443-tcp": [443, 443, "tcp"],
  "https-8443-tcp": [8443, 8443, "tcp"],
  "mysql-tcp": [3306, 3306, "tcp"],
  "postgresql-tcp": [5432, 5432, "tcp"],
  "mssql-tcp": [1433, 1433, "tcp"],
  "oracle-db-tcp": [1521, 1521, "tcp"],
  "redis-tcp": [6379, 6379, "tcp"],
  "redshift-tcp": [5439, 5439, "tcp"],
  "mongodb-27017-tcp": [27017, 27017, "tcp"],
  "memcached-tcp": [11211, 11211, "tcp"],
  "elasticsearch-rest-tcp": [9200, 9200, "tcp"],
  "elasticsearch-java-tcp": [9300, 9300, "tcp"],
  "cassandra-clients-tcp": [9042, 9042, "tcp"],
  "kafka-broker-tcp": [9092, 9092, "tcp"],
  "kubernetes-api-tcp": [6443, 6443, "tcp"],
  "docker-swarm-mngmt-tcp": [2377, 2377, "tcp"],
  "ldap-tcp": [389, 389, "tcp"],
  "ldaps-tcp": [636, 636, "tcp"],
  "smtp-tcp": [25, 25, "tcp"],
  "nfs-tcp": [2049, 2049, "tcp"],
  "winrm-http-tcp": [5985, 5985, "tcp"],
  "winrm-https-tcp": [5986, 5986, "tcp"],
  "rabbitmq-5672-tcp": [5672, 5672, "tcp"],
  "zookeeper-2181-tcp": [2181, 2181, "tcp"],
  "consul-tcp": [8300, 8300, "tcp"],
  "grafana-tcp": [3000, 3000, "tcp"],
};
