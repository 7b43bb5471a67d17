import { block, blocks, json, list, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

/** CloudTrail, GuardDuty, Config, Security Hub and CloudWatch Logs. */
export const detection: readonly MappedType[] = [
  mapped("aws_cloudtrail", "AWS::CloudTrail::Trail", {
    TrailName: "name",
    S3BucketName: "s3_bucket_name",
    S3KeyPrefix: "s3_key_prefix",
    IsLogging: "enable_logging",
    IsMultiRegionTrail: "is_multi_region_trail",
    IsOrganizationTrail: "is_organization_trail",
    IncludeGlobalServiceEvents: "include_global_service_events",
    EnableLogFileValidation: "enable_log_file_validation",
    KMSKeyId: { name: "kms_key_id", reference: "arn" },
    CloudWatchLogsLogGroupArn: "cloud_watch_logs_group_arn",
    CloudWatchLogsRoleArn: "cloud_watch_logs_role_arn",
    SnsTopicName: "sns_topic_name",
  }),
  mapped("aws_cloudtrail_event_data_store", "AWS::CloudTrail::EventDataStore", {
    Name: "name",
    KmsKeyId: { name: "kms_key_id", reference: "arn" },
    MultiRegionEnabled: "multi_region_enabled",
    OrganizationEnabled: "organization_enabled",
    RetentionPeriod: "retention_period",
    TerminationProtectionEnabled: "termination_protection_enabled",
  }),
  mapped("aws_guardduty_detector", "AWS::GuardDuty::Detector", {
    Enable: "enable",
    FindingPublishingFrequency: "finding_publishing_frequency",
  }),
  mapped("aws_config_configuration_recorder", "AWS::Config::ConfigurationRecorder", {
    Name: "name",
    RoleARN: "role_arn",
    RecordingGroup: block("recording_group", {
      AllSupported: "all_supported",
      IncludeGlobalResourceTypes: "include_global_resource_types",
      ResourceTypes: list("resource_types"),
    }),
  }),
  mapped("aws_config_configuration_recorder_status", "AWS::Config::ConfigurationRecorderStatus", {
    Name: "name",
    Enabled: "is_enabled",
  }),
  mapped("aws_config_delivery_channel", "AWS::Config::DeliveryChannel", {
    Name: "name",
    S3BucketName: "s3_bucket_name",
    SnsTopicARN: "sns_topic_arn",
  }),
  mapped("aws_config_configuration_aggregator", "AWS::Config::ConfigurationAggregator", {
    ConfigurationAggregatorName: "name",
    AccountAggregationSources: blocks("account_aggregation_source", {
      AccountIds: list("account_ids"),
      AllAwsRegions: "all_regions",
      AwsRegions: list("regions"),
    }),
    OrganizationAggregationSource: block("organization_aggregation_source", {
      AllAwsRegions: "all_regions",
      AwsRegions: list("regions"),
      RoleArn: "role_arn",
    }),
  }),
  mapped("aws_config_config_rule", "AWS::Config::ConfigRule", { ConfigRuleName: "name" }),
  mapped("aws_securityhub_account", "AWS::SecurityHub::Hub", {
    AutoEnableControls: "auto_enable_controls",
    ControlFindingGenerator: "control_finding_generator",
    EnableDefaultStandards: "enable_default_standards",
  }),
  mapped(
    "aws_cloudwatch_log_group",
    "AWS::Logs::LogGroup",
    {
      LogGroupName: "name",
      RetentionInDays: "retention_in_days",
      KmsKeyId: { name: "kms_key_id", reference: "arn" },
    },
    { reference: "name" },
  ),
  mapped(
    "aws_cloudwatch_log_resource_policy",
    "AWS::Logs::ResourcePolicy",
    {
      PolicyName: "policy_name",
      PolicyDocument: json("policy_document"),
    },
    { policies: [{ path: "PolicyDocument", kind: "resource", service: "logs" }] },
  ),
  mapped(
    "aws_cloudwatch_log_destination_policy",
    "AWS::Logs::Destination",
    {
      DestinationName: "destination_name",
      DestinationPolicy: json("access_policy"),
    },
    { policies: [{ path: "DestinationPolicy", kind: "resource", service: "logs" }] },
  ),
];
