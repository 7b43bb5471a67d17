import { answered, isJson, listed, liveResource, seen, textAt, together, unknownAt, valueAt } from "./calls.ts";
import type { Json, Seen, ServiceCalls } from "./calls.ts";

/** EC2: snapshots that everyone may restore, volumes, instances, security groups, VPCs, flow logs, the encryption default. */
export function seeEc2(calls: ServiceCalls): Seen {
  const { find, region, account, partition } = calls;
  const arnOf = (kind: string, id: string) => `arn:${partition}:ec2:${region}:${account}:${kind}/${id}`;
  const each = (
    operation: string,
    list: string,
    type: string,
    make: (item: Json) => ReturnType<typeof liveResource> | undefined,
  ) =>
    seen(listed(find(operation), list, `ec2:${operation}`), [type], region, (item) =>
      [make(item)].flatMap((resource) => resource ?? []),
    );
  /** Networks that another account shares with this one are that account's to mend. */
  const isForeign = ({ OwnerId }: Json) => OwnerId !== undefined && OwnerId !== account;
  return together([
    each("DescribeSnapshots", "Snapshots", "AWS::EC2::Snapshot", (item) => {
      const id = textAt(item, "SnapshotId");
      const arn = arnOf("snapshot", id);
      return liveResource("AWS::EC2::Snapshot", id, arn, region, {
        CreateVolumePermissions: valueAt([{ Group: "all" }], arn, region),
      });
    }),
    each("DescribeVolumes", "Volumes", "AWS::EC2::Volume", (item) => {
      const id = textAt(item, "VolumeId");
      const arn = arnOf("volume", id);
      return liveResource("AWS::EC2::Volume", id, arn, region, { Encrypted: valueAt(item["Encrypted"], arn, region) });
    }),
    each("DescribeInstances", "Instances", "AWS::EC2::Instance", (item) => {
      const state = isJson(item["State"]) ? textAt(item["State"], "Name") : "";
      if (state === "terminated" || state === "shutting-down") return undefined;
      const id = textAt(item, "InstanceId");
      const arn = arnOf("instance", id);
      return liveResource("AWS::EC2::Instance", id, arn, region, {
        MetadataOptions: valueAt(item["MetadataOptions"], arn, region),
      });
    }),
    each("DescribeSecurityGroups", "SecurityGroups", "AWS::EC2::SecurityGroup", (item) => {
      if (isForeign(item)) return undefined;
      const id = textAt(item, "GroupId");
      const arn = arnOf("security-group", id);
      const rules = Array.isArray(item["IpPermissions"]) ? item["IpPermissions"].filter(isJson).flatMap(ingressOf) : [];
      return liveResource("AWS::EC2::SecurityGroup", id, arn, region, {
        SecurityGroupIngress: valueAt(rules, arn, region),
        GroupName: valueAt(item["GroupName"], arn, region),
      });
    }),
    each("DescribeVpcs", "Vpcs", "AWS::EC2::VPC", (item) => {
      if (isForeign(item)) return undefined;
      const id = textAt(item, "VpcId");
      return liveResource("AWS::EC2::VPC", id, arnOf("vpc", id), region, {});
    }),
    each("DescribeFlowLogs", "FlowLogs", "AWS::EC2::FlowLog", (item) => {
      if (item["FlowLogStatus"] !== undefined && item["FlowLogStatus"] !== "ACTIVE") return undefined;
      const id = textAt(item, "FlowLogId");
      const arn = arnOf("vpc-flow-log", id);
      return liveResource("AWS::EC2::FlowLog", id, arn, region, {
        ResourceId: valueAt(item["ResourceId"], arn, region),
        DeliverLogsStatus: valueAt(item["DeliverLogsStatus"], arn, region),
      });
    }),
    encryptionDefault(calls),
  ]);
}

/** One rule a block of addresses, in CloudFormation's form. */
function ingressOf(permission: Json): readonly Json[] {
  const { IpProtocol, FromPort, ToPort } = permission;
  const rule = {
    IpProtocol,
    ...(FromPort === undefined ? {} : { FromPort }),
    ...(ToPort === undefined ? {} : { ToPort }),
  };
  const blocks = (list: string, key: string) => {
    const ranges = permission[list];
    return Array.isArray(ranges) ? ranges.filter(isJson).map((range) => ({ ...rule, [key]: range[key] })) : [];
  };
  return [...blocks("IpRanges", "CidrIp"), ...blocks("Ipv6Ranges", "CidrIpv6")];
}

function encryptionDefault({ find, region, account, partition }: ServiceCalls): Seen {
  const arn = `arn:${partition}:ec2:${region}:${account}:encryption-by-default`;
  const answer = answered(find("GetEbsEncryptionByDefault"));
  const value =
    answer.is === "ok"
      ? valueAt(answer.answer["EbsEncryptionByDefault"], arn, region)
      : answer.is === "unknown"
        ? unknownAt(answer.why, arn, region)
        : undefined;
  return {
    resources: [liveResource("Account::EbsEncryptionByDefault", region, arn, region, { Enabled: value })],
    blind: [],
  };
}
