import { containerDefinition, jobContainer, jobNodes, jobTasks } from "./container-keys.ts";
import { block, blocks, json, level, list, mapped, words } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const optionSetting: Keys = { Namespace: "namespace", OptionName: "name", Value: "value", ResourceName: "resource" };

const artifacts: Keys = {
  Type: "type",
  Location: "location",
  ArtifactIdentifier: "artifact_identifier",
  EncryptionDisabled: "encryption_disabled",
};

/** ECR, ECS, EKS, Batch, CodeBuild, CodePipeline and Elastic Beanstalk. */
export const containers: readonly MappedType[] = [
  mapped("aws_ecr_repository", "AWS::ECR::Repository", {
    RepositoryName: "name",
    ImageTagMutability: "image_tag_mutability",
    ImageScanningConfiguration: block("image_scanning_configuration", { ScanOnPush: "scan_on_push" }),
    EncryptionConfiguration: block("encryption_configuration", {
      EncryptionType: "encryption_type",
      KmsKey: { name: "kms_key", reference: "arn" },
    }),
  }),
  mapped("aws_ecs_cluster", "AWS::ECS::Cluster", {
    ClusterName: "name",
    ClusterSettings: blocks("setting", { Name: "name", Value: "value" }),
    Configuration: block("configuration", {
      ExecuteCommandConfiguration: block("execute_command_configuration", {
        KmsKeyId: { name: "kms_key_id", reference: "arn" },
        Logging: "logging",
        LogConfiguration: block("log_configuration", {
          CloudWatchLogGroupName: "cloud_watch_log_group_name",
          CloudWatchEncryptionEnabled: "cloud_watch_encryption_enabled",
          S3BucketName: "s3_bucket_name",
          S3EncryptionEnabled: "s3_bucket_encryption_enabled",
        }),
      }),
    }),
  }),
  mapped("aws_ecs_service", "AWS::ECS::Service", {
    ServiceName: "name",
    TaskDefinition: "task_definition",
    NetworkConfiguration: block("network_configuration", {
      AwsvpcConfiguration: {
        name: "",
        shape: {
          keys: {
            AssignPublicIp: words("assign_public_ip", { ENABLED: true, DISABLED: false }),
            Subnets: list("subnets"),
            SecurityGroups: list("security_groups"),
          },
        },
      },
    }),
  }),
  mapped("aws_ecs_task_definition", "AWS::ECS::TaskDefinition", {
    Family: "family",
    NetworkMode: "network_mode",
    PidMode: "pid_mode",
    IpcMode: "ipc_mode",
    RequiresCompatibilities: list("requires_compatibilities"),
    RuntimePlatform: block("runtime_platform", { OperatingSystemFamily: "operating_system_family" }),
    ExecutionRoleArn: { name: "execution_role_arn", reference: "arn" },
    ContainerDefinitions: json("container_definitions", containerDefinition, { list: true }),
    Volumes: blocks("volume", {
      Name: "name",
      EFSVolumeConfiguration: block("efs_volume_configuration", {
        FilesystemId: "file_system_id",
        TransitEncryption: "transit_encryption",
      }),
    }),
  }),
  mapped("aws_eks_cluster", "AWS::EKS::Cluster", {
    Name: "name",
    Version: "version",
    EncryptionConfig: blocks("encryption_config", {
      Provider: block("provider", { KeyArn: { name: "key_arn", reference: "arn" } }),
      Resources: list("resources"),
    }),
    Logging: level({ ClusterLogging: level({ EnabledTypes: list("enabled_cluster_log_types") }) }),
    ResourcesVpcConfig: block("vpc_config", {
      EndpointPublicAccess: "endpoint_public_access",
      EndpointPrivateAccess: "endpoint_private_access",
      PublicAccessCidrs: list("public_access_cidrs"),
      SubnetIds: list("subnet_ids"),
      SecurityGroupIds: list("security_group_ids"),
    }),
  }),
  mapped("aws_eks_node_group", "AWS::EKS::Nodegroup", {
    NodegroupName: "node_group_name",
    ClusterName: "cluster_name",
    RemoteAccess: block("remote_access", {
      Ec2SshKey: "ec2_ssh_key",
      SourceSecurityGroups: list("source_security_group_ids"),
    }),
  }),
  mapped("aws_batch_job_definition", "AWS::Batch::JobDefinition", {
    JobDefinitionName: "name",
    Type: "type",
    ContainerProperties: json("container_properties", jobContainer),
    NodeProperties: json("node_properties", jobNodes),
    EcsProperties: json("ecs_properties", jobTasks),
    EksProperties: block("eks_properties", {
      PodProperties: block("pod_properties", {
        Containers: blocks("containers", {
          Name: "name",
          Image: "image",
          SecurityContext: block("security_context", { Privileged: "privileged" }),
        }),
      }),
    }),
  }),
  mapped("aws_codebuild_project", "AWS::CodeBuild::Project", {
    Name: "name",
    Visibility: "project_visibility",
    Environment: block("environment", { Type: "type", Image: "image", PrivilegedMode: "privileged_mode" }),
    EncryptionKey: { name: "encryption_key", reference: "arn" },
    Artifacts: block("artifacts", artifacts),
    SecondaryArtifacts: blocks("secondary_artifacts", artifacts),
    LogsConfig: block("logs_config", {
      CloudWatchLogs: block("cloudwatch_logs", {
        Status: "status",
        GroupName: "group_name",
        StreamName: "stream_name",
      }),
      S3Logs: block("s3_logs", {
        Status: "status",
        Location: "location",
        EncryptionDisabled: "encryption_disabled",
      }),
    }),
  }),
  mapped("aws_codepipeline", "AWS::CodePipeline::Pipeline", {
    Name: "name",
    ArtifactStores: blocks("artifact_store", {
      Region: "region",
      ArtifactStore: level({
        Type: "type",
        Location: "location",
        EncryptionKey: block("encryption_key", { Id: { name: "id", reference: "arn" }, Type: "type" }),
      }),
    }),
  }),
  mapped("aws_elastic_beanstalk_environment", "AWS::ElasticBeanstalk::Environment", {
    EnvironmentName: "name",
    ApplicationName: "application",
    TemplateName: "template_name",
    OptionSettings: blocks("setting", optionSetting),
  }),
  mapped("aws_elastic_beanstalk_configuration_template", "AWS::ElasticBeanstalk::ConfigurationTemplate", {
    TemplateName: "name",
    ApplicationName: "application",
    OptionSettings: blocks("setting", optionSetting),
  }),
];
