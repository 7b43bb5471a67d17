import { listIn, picked, senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** EC2: public snapshots, volumes, instances, security groups, VPCs and their flow logs, encryption by default. */
export const ec2: Service = {
  name: "ec2",
  endpointId: "ec2",
  scope: "region",
  operations: {
    DescribeSnapshots: {
      action: "ec2:DescribeSnapshots",
      lists: ["Snapshots"],
      token: ["NextToken", "NextToken"],
      keep: ({ Snapshots }) => ({ Snapshots: picked(Snapshots, ["SnapshotId"]) }),
    },
    DescribeVolumes: {
      action: "ec2:DescribeVolumes",
      lists: ["Volumes"],
      token: ["NextToken", "NextToken"],
      keep: ({ Volumes }) => ({ Volumes: picked(Volumes, ["VolumeId", "Encrypted"]) }),
    },
    DescribeInstances: {
      action: "ec2:DescribeInstances",
      lists: ["Reservations"],
      token: ["NextToken", "NextToken"],
      keep: ({ Reservations }) => ({ Instances: instancesOf(Reservations) }),
    },
    DescribeSecurityGroups: {
      action: "ec2:DescribeSecurityGroups",
      lists: ["SecurityGroups"],
      token: ["NextToken", "NextToken"],
      keep: ({ SecurityGroups }) => ({
        SecurityGroups: picked(SecurityGroups, ["GroupId", "GroupName", "OwnerId", "IpPermissions"]),
      }),
    },
    DescribeVpcs: {
      action: "ec2:DescribeVpcs",
      lists: ["Vpcs"],
      token: ["NextToken", "NextToken"],
      keep: ({ Vpcs }) => ({ Vpcs: picked(Vpcs, ["VpcId", "IsDefault", "OwnerId"]) }),
    },
    DescribeFlowLogs: {
      action: "ec2:DescribeFlowLogs",
      lists: ["FlowLogs"],
      token: ["NextToken", "NextToken"],
      keep: ({ FlowLogs }) => ({
        FlowLogs: picked(FlowLogs, ["FlowLogId", "ResourceId", "FlowLogStatus", "DeliverLogsStatus"]),
      }),
    },
    GetEbsEncryptionByDefault: { action: "ec2:GetEbsEncryptionByDefault" },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-ec2");
    return senderOf(new sdk.EC2Client(config), {
      DescribeSnapshots: sdk.DescribeSnapshotsCommand,
      DescribeVolumes: sdk.DescribeVolumesCommand,
      DescribeInstances: sdk.DescribeInstancesCommand,
      DescribeSecurityGroups: sdk.DescribeSecurityGroupsCommand,
      DescribeVpcs: sdk.DescribeVpcsCommand,
      DescribeFlowLogs: sdk.DescribeFlowLogsCommand,
      GetEbsEncryptionByDefault: sdk.GetEbsEncryptionByDefaultCommand,
    });
  },
  async read(ask) {
    await Promise.all([
      ask("DescribeSnapshots", { OwnerIds: ["self"], RestorableByUserIds: ["all"], MaxResults: 1000 }),
      ask("DescribeVolumes", { MaxResults: 500 }),
      ask("DescribeInstances", { MaxResults: 1000 }),
      ask("DescribeSecurityGroups", { MaxResults: 1000 }),
      ask("DescribeVpcs", { MaxResults: 1000 }),
      ask("DescribeFlowLogs", { MaxResults: 1000 }),
      ask("GetEbsEncryptionByDefault"),
    ]);
  },
};

function instancesOf(reservations: unknown): unknown {
  const instances = Array.isArray(reservations)
    ? reservations.flatMap((reservation: Readonly<Record<string, unknown>>) => listIn(reservation, "Instances"))
    : [];
  return picked(instances, ["InstanceId", "State", "MetadataOptions"]);
}
