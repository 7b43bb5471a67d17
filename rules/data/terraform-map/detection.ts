import { block, blocks, json, list, mapped } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const actions: Keys = {
  ActionsEnabled: "actions_enabled",
  AlarmActions: list("alarm_actions"),
  OKActions: list("ok_actions"),
  InsufficientDataActions: list("insufficient_data_actions"),
};

/** CloudTrail, GuardDuty, Config, Security Hub and CloudWatch. */
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
    EventSelectors: blocks("event_selector", {
      ReadWriteType: "read_write_type",
      IncludeManagementEvents: "include_management_events",
      DataResources: blocks("data_resource", { Type: "type", Values: list("values") }),
    }),
    AdvancedEventSelectors: blocks("advanced_event_selector", {
      Name: "name",
      FieldSelectors: blocks("field_selector", { Field: "field", Equals: list("equals") }),
    }),
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
    DataSources: block("datasources", {
      S3Logs: block("s3_logs", { Enable: "enable" }),
      Kubernetes: block("kubernetes", { AuditLogs: block("audit_logs", { Enable: "enable" }) }),
      MalwareProtection: block("malware_protection", {
        ScanEc2InstanceWithFindings: block("scan_ec2_instance_with_findings", {
          EbsVolumes: { name: "ebs_volumes.enable" },
        }),
      }),
    }),
  }),
  mapped("aws_guardduty_detector_feature", "Account::GuardDutyFeature", { Name: "name", Status: "status" }),
  mapped("aws_guardduty_organization_configuration", "Account::GuardDutyOrganization", {
    AutoEnableOrganizationMembers: "auto_enable_organization_members",
    AutoEnable: "auto_enable",
  }),
  mapped("aws_config_configuration_recorder", "AWS::Config::ConfigurationRecorder", {
    Name: "name",
    RoleARN: "role_arn",
    RecordingGroup: block("recording_group", {
      AllSupported: "all_supported",
      IncludeGlobalResourceTypes: "include_global_resource_types",
      ResourceTypes: list("resource_types"),
      ExclusionByResourceTypes: block("exclusion_by_resource_types", { ResourceTypes: list("resource_types") }),
      RecordingStrategy: block("recording_strategy", { UseOnly: "use_only" }),
    }),
  }),
  mapped("aws_config_configuration_recorder_status", "Account::Config", { Name: "name", Recording: "is_enabled" }),
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
  mapped("aws_securityhub_standards_subscription", "AWS::SecurityHub::Standard", { StandardsArn: "standards_arn" }),
  mapped("aws_securityhub_configuration_policy", "AWS::SecurityHub::ConfigurationPolicy", { Name: "name" }),
  mapped("aws_securityhub_organization_configuration", "AWS::SecurityHub::OrganizationConfiguration", {
    AutoEnable: "auto_enable",
    AutoEnableStandards: "auto_enable_standards",
    ConfigurationType: "organization_configuration.configuration_type",
  }),
  mapped(
    "aws_cloudwatch_log_group",
    "AWS::Logs::LogGroup",
    {
      LogGroupName: "name",
      RetentionInDays: "retention_in_days",
      KmsKeyId: { name: "kms_key_id", reference: "arn" },
      LogGroupClass: "log_group_class",
    },
    { reference: "name" },
  ),
  mapped("aws_cloudwatch_log_metric_filter", "AWS::Logs::MetricFilter", {
    FilterName: "name",
    FilterPattern: "pattern",
    LogGroupName: "log_group_name",
    MetricTransformations: blocks("metric_transformation", {
      MetricName: "name",
      MetricNamespace: "namespace",
      MetricValue: "value",
    }),
  }),
  mapped("aws_cloudwatch_metric_alarm", "AWS::CloudWatch::Alarm", {
    AlarmName: "alarm_name",
    AlarmDescription: "alarm_description",
    MetricName: "metric_name",
    Namespace: "namespace",
    Statistic: "statistic",
    Period: "period",
    EvaluationPeriods: "evaluation_periods",
    Threshold: "threshold",
    ComparisonOperator: "comparison_operator",
    TreatMissingData: "treat_missing_data",
    ...actions,
  }),
  mapped("aws_cloudwatch_composite_alarm", "AWS::CloudWatch::CompositeAlarm", {
    AlarmName: "alarm_name",
    AlarmRule: "alarm_rule",
    ...actions,
  }),
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
