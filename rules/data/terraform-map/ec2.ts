import { block, blocks, level, list, mapped } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const metadata = block("metadata_options", {
  HttpTokens: "http_tokens",
  HttpEndpoint: "http_endpoint",
  HttpPutResponseHopLimit: "http_put_response_hop_limit",
});

const disk: Keys = {
  Encrypted: "encrypted",
  KmsKeyId: { name: "kms_key_id", reference: "arn" },
  SnapshotId: "snapshot_id",
  VolumeType: "volume_type",
  DeleteOnTermination: "delete_on_termination",
};

/** Of one block Terraform makes a mapping and its disk; the rules look for a snapshot on the disk. */
const disks = blocks(
  "root_block_device",
  { DeviceName: "device_name", NoDevice: "no_device", Ebs: level(disk) },
  {
    also: ["ebs_block_device"],
  },
);

const instance: Keys = {
  ImageId: "ami",
  InstanceType: "instance_type",
  BlockDeviceMappings: disks,
  MetadataOptions: metadata,
  LaunchTemplate: block("launch_template", { LaunchTemplateId: "id", LaunchTemplateName: "name", Version: "version" }),
  Monitoring: "monitoring",
  EbsOptimized: "ebs_optimized",
  IamInstanceProfile: "iam_instance_profile",
  SubnetId: "subnet_id",
  SecurityGroupIds: list("vpc_security_group_ids"),
  UserData: "user_data",
  AssociatePublicIpAddress: "associate_public_ip_address",
  DisableApiTermination: "disable_api_termination",
};

/** EC2 and EBS. */
export const ec2: readonly MappedType[] = [
  mapped("aws_instance", "AWS::EC2::Instance", instance),
  mapped("aws_launch_template", "AWS::EC2::LaunchTemplate", {
    LaunchTemplateName: "name",
    LaunchTemplateData: level({
      ImageId: "image_id",
      InstanceType: "instance_type",
      BlockDeviceMappings: blocks("block_device_mappings", {
        DeviceName: "device_name",
        NoDevice: "no_device",
        VirtualName: "virtual_name",
        Ebs: block("ebs", disk),
      }),
      MetadataOptions: metadata,
      UserData: "user_data",
      Monitoring: block("monitoring", { Enabled: "enabled" }),
      IamInstanceProfile: block("iam_instance_profile", { Arn: "arn", Name: "name" }),
      NetworkInterfaces: blocks("network_interfaces", { AssociatePublicIpAddress: "associate_public_ip_address" }),
    }),
  }),
  mapped("aws_launch_configuration", "AWS::AutoScaling::LaunchConfiguration", {
    ImageId: "image_id",
    InstanceType: "instance_type",
    BlockDeviceMappings: disks,
    MetadataOptions: metadata,
    AssociatePublicIpAddress: "associate_public_ip_address",
    IamInstanceProfile: "iam_instance_profile",
    InstanceMonitoring: "enable_monitoring",
    UserData: "user_data",
  }),
  mapped("aws_autoscaling_group", "AWS::AutoScaling::AutoScalingGroup", {
    AutoScalingGroupName: "name",
    LaunchConfigurationName: "launch_configuration",
    LaunchTemplate: block("launch_template", {
      LaunchTemplateId: "id",
      LaunchTemplateName: "name",
      Version: "version",
    }),
    MixedInstancesPolicy: block("mixed_instances_policy", {}),
    AvailabilityZones: list("availability_zones"),
    VPCZoneIdentifier: list("vpc_zone_identifier"),
  }),
  mapped("aws_ebs_volume", "AWS::EC2::Volume", {
    AvailabilityZone: "availability_zone",
    Size: "size",
    ...disk,
  }),
  mapped("aws_ebs_encryption_by_default", "Account::EbsEncryptionByDefault", { Enabled: "enabled" }),
  mapped("aws_ebs_snapshot_block_public_access", "AWS::EC2::SnapshotBlockPublicAccess", { State: "state" }),
  mapped(
    "aws_snapshot_create_volume_permission",
    "AWS::EC2::Snapshot",
    {
      SnapshotId: "snapshot_id",
      CreateVolumePermissions: { name: "", list: true, shape: { keys: { Group: { name: "account_id" } } } },
    },
    { grant: true },
  ),
  mapped("data.aws_ami", "Account::AmiLookup", {
    Owners: list("owners"),
    MostRecent: "most_recent",
    Filters: blocks("filter", { Name: "name", Values: list("values") }),
  }),
  mapped("aws_ami_launch_permission", "Account::AmiLaunchPermission", { Group: "group" }, { grant: true }),
];
