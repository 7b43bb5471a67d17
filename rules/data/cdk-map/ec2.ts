import { argument, self } from "./mapped-module.ts";
import type { MappedModule, Props } from "./mapped-module.ts";

const volume: Props = {
  encrypted: "Encrypted",
  kmsKey: { to: "KmsKeyId", members: "IKey" },
  deleteOnTermination: "DeleteOnTermination",
};
const devices: Props = { deviceName: "DeviceName", volume: { to: "" } };
const tokens = { true: "required", false: "optional" };
const tcp = { IpProtocol: "tcp" };
const from = { to: "MetadataOptions.HttpTokens", words: tokens };

/** Networks and instances. */
export const ec2: MappedModule = {
  module: "aws-ec2",
  constructs: {
    Instance: {
      type: "AWS::EC2::Instance",
      props: {
        requireImdsv2: from,
        httpTokens: { to: "MetadataOptions.HttpTokens", members: "HttpTokens" },
        blockDevices: { to: "BlockDeviceMappings", each: devices },
        disableApiTermination: "DisableApiTermination",
        detailedMonitoring: "Monitoring",
        associatePublicIpAddress: { to: "AssociatePublicIpAddress", absent: "unknown" },
      },
      never: ["MetadataOptions.HttpEndpoint"],
    },
    BastionHostLinux: {
      type: "AWS::EC2::Instance",
      props: { requireImdsv2: from, blockDevices: { to: "BlockDeviceMappings", each: devices } },
      never: ["MetadataOptions.HttpEndpoint"],
    },
    LaunchTemplate: {
      type: "AWS::EC2::LaunchTemplate",
      props: {
        requireImdsv2: { to: "LaunchTemplateData.MetadataOptions.HttpTokens", words: tokens },
        httpTokens: { to: "LaunchTemplateData.MetadataOptions.HttpTokens", members: "LaunchTemplateHttpTokens" },
        httpEndpoint: {
          to: "LaunchTemplateData.MetadataOptions.HttpEndpoint",
          words: { true: "enabled", false: "disabled" },
        },
        blockDevices: { to: "LaunchTemplateData.BlockDeviceMappings", each: devices },
      },
    },
    Volume: {
      type: "AWS::EC2::Volume",
      props: { encrypted: "Encrypted", encryptionKey: { to: "KmsKeyId", members: "IKey" } },
    },
    Vpc: {
      type: "AWS::EC2::VPC",
      props: { vpcName: { to: "VpcName" } },
      makes: { flowLogs: { type: "AWS::EC2::FlowLog", properties: [{ ResourceId: self }] } },
    },
    FlowLog: { type: "AWS::EC2::FlowLog", props: { resourceType: { to: "ResourceId" } } },
    SecurityGroup: { type: "AWS::EC2::SecurityGroup", props: { securityGroupName: "GroupName" } },
  },
  methods: {
    addIngressRule: {
      type: "AWS::EC2::SecurityGroupIngress",
      properties: [{ GroupId: self }, argument(0, "peer"), argument(1, "connection")],
    },
    allowFromAnyIpv4: {
      type: "AWS::EC2::SecurityGroupIngress",
      properties: [{ GroupId: self, CidrIp: "0.0.0.0/0" }, argument(0, "port_range")],
    },
    allowFrom: {
      type: "AWS::EC2::SecurityGroupIngress",
      properties: [{ GroupId: self }, argument(0, "other"), argument(1, "port_range")],
    },
    addFlowLog: { type: "AWS::EC2::FlowLog", properties: [{ ResourceId: self }] },
  },
  words: {
    HttpTokens: { REQUIRED: "required", OPTIONAL: "optional" },
    LaunchTemplateHttpTokens: { REQUIRED: "required", OPTIONAL: "optional" },
    BlockDeviceVolume: {
      ebs: { Ebs: argument(1, "options", { props: volume }) },
      ebsFromSnapshot: {
        Ebs: argument(1, "options", { props: { encrypted: { to: "Encrypted", absent: "unknown" } } }),
      },
    },
    FlowLogResourceType: { fromVpc: argument(0, "vpc") },
    Peer: {
      anyIpv4: { CidrIp: "0.0.0.0/0" },
      anyIpv6: { CidrIpv6: "::/0" },
      ipv4: { CidrIp: argument(0, "cidr_ip") },
      ipv6: { CidrIpv6: argument(0, "cidr_ip") },
    },
    Port: {
      tcp: { ...tcp, FromPort: argument(0, "port"), ToPort: argument(0, "port") },
      tcpRange: { ...tcp, FromPort: argument(0, "start_port"), ToPort: argument(1, "end_port") },
      allTcp: { ...tcp, FromPort: 0, ToPort: 65_535 },
      udp: { IpProtocol: "udp", FromPort: argument(0, "port"), ToPort: argument(0, "port") },
      udpRange: { IpProtocol: "udp", FromPort: argument(0, "start_port"), ToPort: argument(1, "end_port") },
      allUdp: { IpProtocol: "udp", FromPort: 0, ToPort: 65_535 },
      allTraffic: { IpProtocol: "-1" },
      SSH: { ...tcp, FromPort: 22, ToPort: 22 },
      RDP: { ...tcp, FromPort: 3389, ToPort: 3389 },
      HTTP: { ...tcp, FromPort: 80, ToPort: 80 },
      HTTPS: { ...tcp, FromPort: 443, ToPort: 443 },
      POSTGRES: { ...tcp, FromPort: 5432, ToPort: 5432 },
      MYSQL_AURORA: { ...tcp, FromPort: 3306, ToPort: 3306 },
      MSSQL: { ...tcp, FromPort: 1433, ToPort: 1433 },
    },
  },
};

/** Groups of instances: with a launch template of their own, that one is judged. */
export const autoscaling: MappedModule = {
  module: "aws-autoscaling",
  constructs: {
    AutoScalingGroup: {
      type: "AWS::AutoScaling::LaunchConfiguration",
      props: {
        requireImdsv2: from,
        blockDevices: { to: "BlockDeviceMappings", each: devices },
        associatePublicIpAddress: { to: "AssociatePublicIpAddress", absent: "unknown" },
      },
      never: ["MetadataOptions.HttpEndpoint"],
      unless: ["launchTemplate", "mixedInstancesPolicy"],
    },
  },
  words: { BlockDeviceVolume: { ebs: { Ebs: argument(1, "options", { props: volume }) } } },
};
