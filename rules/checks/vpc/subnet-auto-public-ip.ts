import { settingRule } from "../../model/index.ts";

/** Subnets that give public addresses to all. */
export const vpcSubnetAutoPublicIp = settingRule({
  id: "vpc/subnet-auto-public-ip",
  title: "Subnet gives every instance a public IP",
  severity: "medium",
  preset: "strict",
  aliases: [
    "CKV_AWS_130",
    "AWS-0164",
    "ec2_instance_subnet_has_public_ip_mapping_on_launch",
    "vpc_subnet_assigns_public_ip",
    "W33",
    "VPCSubnetAutoAssignPublicIpDisabled",
    "EC2.15",
  ],
  controls: { fsbp: ["EC2.15"] },
  practices: ["tips/17", "scale/8"],
  why: "What is started in the subnet is on the internet, also what nobody meant to be.",
  check: "aws ec2 describe-subnets --region <region> --query 'Subnets[?MapPublicIpOnLaunch].SubnetId'",
  remedy: {
    cli: "aws ec2 modify-subnet-attribute --region <region> --subnet-id <id> --no-map-public-ip-on-launch",
    console:
      "VPC > Subnets > the subnet > Actions > Edit subnet settings > Enable auto-assign public IPv4 address: off.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-15"],
  says: "gives every instance in it a public address",
  settings: [
    {
      types: ["AWS::EC2::Subnet"],
      property: "MapPublicIpOnLaunch",
      must: { be: false },
      fix: { to: false, safety: "review" },
    },
  ],
});
