import { settingRule } from "../../model/index.ts";

/** Instances, launch templates and launch configurations that ask for public addresses. */
export const ec2PublicIp = settingRule({
  id: "ec2/public-ip",
  title: "Instance gets a public IP address",
  severity: "medium",
  preset: "strict",
  aliases: [
    "CKV_AWS_88",
    "CKV_AWS_389",
    "AWS-0009",
    "ec2_public_instance_exposed_through_subnet",
    "ec2_instance_has_public_ip",
    "EC2InstanceNoPublicIp",
    "AutoScalingLaunchConfigPublicIpDisabled",
    "EC2.9",
    "EC2.25",
    "AutoScaling.5",
  ],
  controls: { fsbp: ["EC2.9", "EC2.25", "AutoScaling.5"] },
  practices: ["tips/17", "scale/8"],
  why: "Only the security group stands between the instance and the internet, past the load balancer and what filters there.",
  check:
    "aws ec2 describe-instances --region <region> --filters 'Name=network-interface.association.public-ip,Values=*' --query 'Reservations[].Instances[].InstanceId'",
  remedy: {
    console:
      "EC2 > Launch Templates > the template > Modify template > Network settings > Auto-assign public IP: Disable; start instances from it in a private subnet.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-9"],
  says: "gets a public address",
  settings: [
    {
      types: ["AWS::EC2::Instance"],
      property: "NetworkInterfaces[*].AssociatePublicIpAddress",
      must: { be: false },
      fix: { to: false, safety: "replace" },
    },
    {
      types: ["AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration"],
      property: "AssociatePublicIpAddress",
      must: { be: false },
      fix: { to: false, safety: "replace" },
    },
    {
      types: ["AWS::EC2::LaunchTemplate"],
      property: "LaunchTemplateData.NetworkInterfaces[*].AssociatePublicIpAddress",
      must: { be: false },
      fix: { to: false, safety: "review" },
    },
  ],
});
