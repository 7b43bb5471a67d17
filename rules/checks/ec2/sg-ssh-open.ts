import { resourceRule } from "../../model/index.ts";
import { ingressTypes, openProblems, reaches } from "../../network/open-ingress.ts";

/** Ingress rules from everywhere that cover TCP port 22. */
export const ec2SgSshOpen = resourceRule({
  id: "ec2/sg-ssh-open",
  title: "SSH is open to the internet",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_24",
    "AWS-0107",
    "security_groups_with_unrestricted_access_to_ssh",
    "unrestricted_security_group_ingress",
    "security_group_with_unrestricted_access_to_ssh",
    "W2",
    "EC2RestrictedSSH",
    "EC2.13",
    "EC2.19",
    "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22",
  ],
  controls: {
    cis: ["3.0/5.2", "3.0/5.3", "5.0/5.3", "5.0/5.4", "6.0/6.3", "6.0/6.4", "7.0/6.3", "7.0/6.4"],
    fsbp: ["EC2.13"],
  },
  practices: ["tips/8", "tips/23", "scale/8", "tips/22"],
  why: "Scanners find an open SSH port within minutes and try passwords and known holes ever after.",
  check:
    "aws ec2 describe-security-groups --region <region> --filters Name=ip-permission.cidr,Values=0.0.0.0/0 Name=ip-permission.to-port,Values=22 --query 'SecurityGroups[].GroupId'",
  remedy: {
    cli: "aws ec2 revoke-security-group-ingress --region <region> --group-id <id> --protocol tcp --port 22 --cidr 0.0.0.0/0",
    console: "EC2 > Security groups > the group > Edit inbound rules; reach instances by Session Manager instead.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-13"],
  live: { scope: "region", reads: ["ec2:DescribeSecurityGroups"] },
  types: ingressTypes,
  judge: (resource) => openProblems(resource, "SSH", (ingress) => reaches(ingress, 22)),
});
