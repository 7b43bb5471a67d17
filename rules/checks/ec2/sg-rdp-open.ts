import { resourceRule } from "../../model/index.ts";
import { ingressTypes, openProblems, reaches } from "../../network/open-ingress.ts";

/** Ingress rules from everywhere that cover TCP port 3389. */
export const ec2SgRdpOpen = resourceRule({
  id: "ec2/sg-rdp-open",
  title: "Remote Desktop is open to the internet",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_25",
    "AWS-0107",
    "remote_desktop_port_open_to_internet",
    "security_groups_unrestricted_access_to_rdp",
    "W2",
    "EC2RestrictedCommonPorts",
    "EC2.14",
    "EC2.19",
    "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389",
  ],
  controls: {
    cis: ["3.0/5.2", "3.0/5.3", "5.0/5.3", "5.0/5.4", "6.0/6.3", "6.0/6.4", "7.0/6.3", "7.0/6.4"],
    fsbp: ["EC2.14"],
  },
  practices: ["tips/8", "tips/23", "scale/8"],
  why: "Scanners find an open Remote Desktop port within minutes and try passwords and known holes ever after.",
  check:
    "aws ec2 describe-security-groups --region <region> --filters Name=ip-permission.cidr,Values=0.0.0.0/0 Name=ip-permission.to-port,Values=3389 --query 'SecurityGroups[].GroupId'",
  remedy: {
    cli: "aws ec2 revoke-security-group-ingress --region <region> --group-id <id> --protocol tcp --port 3389 --cidr 0.0.0.0/0",
    console: "EC2 > Security groups > the group > Edit inbound rules; reach instances by Session Manager instead.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-14"],
  live: { scope: "region", reads: ["ec2:DescribeSecurityGroups"] },
  types: ingressTypes,
  judge: (resource) => openProblems(resource, "Remote Desktop", (ingress) => reaches(ingress, 3389)),
});
