import { resourceRule } from "../../model/index.ts";
import { ingressTypes, openProblems, opensAll } from "../../network/open-ingress.ts";

/** Ingress rules from everywhere for every protocol, or for every TCP or UDP port. */
export const ec2SgAllTrafficOpen = resourceRule({
  id: "ec2/sg-all-traffic-open",
  title: "Every port is open to the internet",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_277",
    "fully_open_ingress",
    "security_group_ingress_with_all_protocols",
    "unrestricted_security_group_ingress",
    "W42",
    "W2",
    "EC2RestrictedInbound",
    "EC2.18",
    "EC2.19",
    "ec2_securitygroup_allow_ingress_from_internet_to_all_ports",
  ],
  controls: {
    cis: ["3.0/5.2", "3.0/5.3", "5.0/5.3", "5.0/5.4", "6.0/6.3", "6.0/6.4", "7.0/6.3", "7.0/6.4"],
    fsbp: ["EC2.18", "EC2.19"],
  },
  practices: ["tips/8", "scale/8", "tips/22"],
  why: "Whatever listens on the instance is reachable by everyone: databases, debuggers, agents, and the next thing that is installed.",
  check:
    "aws ec2 describe-security-groups --region <region> --filters Name=ip-permission.cidr,Values=0.0.0.0/0 Name=ip-permission.protocol,Values=-1 --query 'SecurityGroups[].GroupId'",
  remedy: {
    cli: "aws ec2 revoke-security-group-ingress --region <region> --group-id <id> --protocol all --cidr 0.0.0.0/0",
    console: "EC2 > Security groups > the group > Edit inbound rules: name the ports that must be open.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18"],
  live: { scope: "region", reads: ["ec2:DescribeSecurityGroups"] },
  types: ingressTypes,
  judge: (resource) => openProblems(resource, "everything", opensAll),
});
