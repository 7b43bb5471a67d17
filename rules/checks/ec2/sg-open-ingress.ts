import { resourceRule } from "../../model/index.ts";
import { ingressTypes, namedProblems, opensAll, reaches } from "../../network/open-ingress.ts";
import type { Opened, OpenIngress } from "../../network/open-ingress.ts";
import { servicesIn } from "../../network/sensitive-ports.ts";

/** SSH speaks TCP only: what was opened for it on UDP as well reaches nobody. */
function isNothing({ protocol, from, to }: OpenIngress): boolean {
  return protocol === "udp" && from === 22 && to === 22;
}

/** Whether one of the rules that name what is open speaks already. */
function isNamed(ingress: OpenIngress): boolean {
  const { protocol, from, to } = ingress;
  return (
    opensAll(ingress) || reaches(ingress, 22) || reaches(ingress, 3389) || servicesIn(protocol, from, to).length > 0
  );
}

/** HTTPS is what most groups are open for; plain HTTP is often a redirect to it, so it weighs little. */
function openedBy(ingress: OpenIngress): Opened | undefined {
  const { protocol, from, to } = ingress;
  if (
    !["-1", "tcp", "udp"].includes(protocol) ||
    isNamed(ingress) ||
    isNothing(ingress) ||
    (from === 443 && to === 443)
  )
    return undefined;
  if (from === 80 && to === 80) return protocol === "tcp" ? { what: "plain HTTP", severity: "info" } : undefined;
  return { what: from === to ? "a port" : "a range of ports" };
}

/** Ingress rules from everywhere for any other port than that of HTTPS, where no sharper rule says what it is. */
export const ec2SgOpenIngress = resourceRule({
  id: "ec2/sg-open-ingress",
  title: "A port other than 443 is open to the internet",
  severity: "medium",
  preset: "strict",
  aliases: [
    "CKV_AWS_260",
    "unknown_port_exposed_to_internet",
    "http_port_open",
    "W2",
    "W27",
    "EC2RestrictedInbound",
    "EC2.18",
  ],
  controls: { fsbp: ["EC2.18"] },
  practices: ["tips/17", "scale/8"],
  why: "Every open port is one more program that has to withstand everybody. The web needs 443, and 80 for the redirect to it.",
  check:
    "aws ec2 describe-security-groups --region <region> --filters Name=ip-permission.cidr,Values=0.0.0.0/0 --query 'SecurityGroups[].[GroupId,IpPermissions[].[FromPort,ToPort]]'",
  remedy: {
    cli: "aws ec2 revoke-security-group-ingress --region <region> --group-id <id> --protocol tcp --port <port> --cidr 0.0.0.0/0",
    console: "EC2 > Security groups > the group > Edit inbound rules: name the addresses that may come in.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-18"],
  types: ingressTypes,
  judge: (resource) => namedProblems(resource, "medium", openedBy),
});
