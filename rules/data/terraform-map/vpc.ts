import { block, blocks, level, list, mapped } from "./mapped-type.ts";
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

const ports = level({ From: "from_port", To: "to_port" });

/** One entry in the body of an ACL. */
const entry: Keys = {
  RuleNumber: "rule_no",
  RuleAction: "action",
  Protocol: "protocol",
  CidrBlock: "cidr_block",
  Ipv6CidrBlock: "ipv6_cidr_block",
  PortRange: ports,
};

/** CloudFormation has each entry as a resource of its own. */
const acl: Keys = {
  VpcId: "vpc_id",
  SubnetIds: list("subnet_ids"),
  Ingress: blocks("ingress", entry),
  Egress: blocks("egress", entry),
};

/** One route in the body of a table, which CloudFormation has as a resource of its own. */
const routes = blocks("route", {
  DestinationCidrBlock: "cidr_block",
  DestinationIpv6CidrBlock: "ipv6_cidr_block",
  VpcPeeringConnectionId: "vpc_peering_connection_id",
});

/** VPCs, their routes and ACLs, and security groups. */
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
  mapped("aws_network_acl", "AWS::EC2::NetworkAcl", acl),
  mapped("aws_default_network_acl", "AWS::EC2::NetworkAcl", acl),
  mapped("aws_network_acl_rule", "AWS::EC2::NetworkAclEntry", {
    NetworkAclId: "network_acl_id",
    RuleNumber: "rule_number",
    RuleAction: "rule_action",
    Protocol: "protocol",
    Egress: "egress",
    CidrBlock: "cidr_block",
    Ipv6CidrBlock: "ipv6_cidr_block",
    PortRange: ports,
  }),
  mapped("aws_route_table", "AWS::EC2::RouteTable", { VpcId: "vpc_id", Routes: routes }),
  mapped("aws_default_route_table", "AWS::EC2::RouteTable", { Routes: routes }),
  mapped("aws_route", "AWS::EC2::Route", {
    RouteTableId: "route_table_id",
    DestinationCidrBlock: "destination_cidr_block",
    DestinationIpv6CidrBlock: "destination_ipv6_cidr_block",
    VpcPeeringConnectionId: "vpc_peering_connection_id",
  }),
  mapped("aws_vpc_endpoint_service", "AWS::EC2::VPCEndpointService", { AcceptanceRequired: "acceptance_required" }),
  mapped("aws_ec2_transit_gateway", "AWS::EC2::TransitGateway", {
    AutoAcceptSharedAttachments: "auto_accept_shared_attachments",
  }),
  mapped("aws_ec2_client_vpn_endpoint", "AWS::EC2::ClientVpnEndpoint", {
    ConnectionLogOptions: block("connection_log_options", {
      Enabled: "enabled",
      CloudwatchLogGroup: "cloudwatch_log_group",
      CloudwatchLogStream: "cloudwatch_log_stream",
    }),
  }),
  mapped("aws_vpc_block_public_access_options", "AWS::EC2::VPCBlockPublicAccessOptions", {
    InternetGatewayBlockMode: "internet_gateway_block_mode",
  }),
  mapped("data.aws_vpc", "Account::DefaultVpc", { Default: "default" }),
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
