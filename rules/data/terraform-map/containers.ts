import { block, blocks, list, mapped, words } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

/** ECR, ECS and CodeBuild. */
export const containers: readonly MappedType[] = [
  mapped("aws_ecr_repository", "AWS::ECR::Repository", {
    RepositoryName: "name",
    ImageTagMutability: "image_tag_mutability",
    ImageScanningConfiguration: block("image_scanning_configuration", { ScanOnPush: "scan_on_push" }),
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
    ResourcesVpcConfig: block("vpc_config", {
      EndpointPublicAccess: "endpoint_public_access",
      EndpointPrivateAccess: "endpoint_private_access",
      PublicAccessCidrs: list("public_access_cidrs"),
      SubnetIds: list("subnet_ids"),
      SecurityGroupIds: list("security_group_ids"),
    }),
  }),
  mapped("aws_codebuild_project", "AWS::CodeBuild::Project", {
    Name: "name",
    Visibility: "project_visibility",
    Environment: block("environment", { Type: "type", Image: "image", PrivilegedMode: "privileged_mode" }),
  }),
];
