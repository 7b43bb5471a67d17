import { blocks, list, mapped } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const vpc: Keys = {
  CidrBlock: "cidr_block",
  EnableDnsSupport: "enable_dns_support",
  EnableDnsHostnames: "enable_dns_hostnames",
};

/** One range in Terraform's newer rule resources. */
const rule = {
  CidrIp: "cidr_ipv4",
  CidrIpv6: "cidr_ipv6",
  FromPort: "from_port",
  ToPort: "to_port",
  IpProtocol: "ip_protocol",
  Description: "description",
} satisfies Keys;

/** Several ranges in one: see the adapter for how they become single ones. */
const ranges = { ...rule, CidrIp: list("cidr_blocks"), CidrIpv6: list("ipv6_cidr_blocks"), IpProtocol: "protocol" };

const inGroup: Keys = { ...ranges, SourceSecurityGroupId: list("security_groups") };

const group: Keys = {
  SecurityGroupIngress: blocks("ingress", inGroup),
  SecurityGroupEgress: blocks("egress", inGroup),
  GroupName: "name",
  GroupDescription: "description",
  VpcId: "vpc_id",
};

/** VPCs and security groups. */
export const vpcTypes: readonly MappedType[] = [
  mapped("aws_vpc", "AWS::EC2::VPC", vpc),
  mapped("aws_default_vpc", "AWS::EC2::VPC", vpc),
  mapped("aws_subnet", "AWS::EC2::Subnet", {
    VpcId: "vpc_id",
    CidrBlock: "cidr_block",
    MapPublicIpOnLaunch: "map_public_ip_on_launch",
  }),
  mapped("aws_flow_log", "AWS::EC2::FlowLog", {
    ResourceId: {
      name: "vpc_id",
      also: ["subnet_id", "eni_id", "transit_gateway_id", "transit_gateway_attachment_id"],
    },
    TrafficType: "traffic_type",
    LogDestinationType: "log_destination_type",
    LogDestination: "log_destination",
    LogGroupName: { name: "log_destination", reference: "arn" },
    DeliverLogsPermissionArn: { name: "iam_role_arn", reference: "arn" },
  }),
  mapped("aws_security_group", "AWS::EC2::SecurityGroup", group),
  mapped("aws_default_security_group", "AWS::EC2::SecurityGroup", group, { constants: { GroupName: "default" } }),
  mapped("aws_security_group_rule", "AWS::EC2::SecurityGroupIngress", {
    ...ranges,
    GroupId: "security_group_id",
    SourceSecurityGroupId: "source_security_group_id",
  }),
  mapped("aws_vpc_security_group_ingress_rule", "AWS::EC2::SecurityGroupIngress", {
    ...rule,
    GroupId: "security_group_id",
    SourceSecurityGroupId: "referenced_security_group_id",
  }),
  mapped("aws_vpc_security_group_egress_rule", "AWS::EC2::SecurityGroupEgress", {
    ...rule,
    GroupId: "security_group_id",
    DestinationSecurityGroupId: "referenced_security_group_id",
  }),
];
