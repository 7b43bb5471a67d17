import { resourceRule } from "../../model/index.ts";
import { ingressTypes, namedProblems } from "../../network/open-ingress.ts";
import { servicesIn } from "../../network/sensitive-ports.ts";

/** How many services a message names before it counts. */
const named = 3;

function listed(services: readonly string[]): string {
  const rest = services.length - named;
  if (rest > 0) return `${services.slice(0, named).join(", ")} and ${rest} more ${rest === 1 ? "service" : "services"}`;
  return services.length < 2 ? services.join("") : `${services.slice(0, -1).join(", ")} and ${services.at(-1)}`;
}

/** Ingress rules from everywhere that reach databases, file shares or management ports: one finding a rule. */
export const ec2SgSensitivePortOpen = resourceRule({
  id: "ec2/sg-sensitive-port-open",
  title: "Database or management port is open to the internet",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_277",
    "ec2_sensitive_port_is_publicly_exposed",
    "elb_sensitive_port_is_exposed_to_entire_network",
    "security_groups_with_exhibited_admin_ports",
    "sensitive_port_is_exposed_to_entire_network",
    "sql_analysis_services_port_2383_is_publicly_accessible",
    "EC2RestrictedCommonPorts",
    "RDSRestrictedInbound",
    "EC2.19",
  ],
  controls: { cis: ["5.0/5.1.2"], fsbp: ["EC2.19"] },
  practices: ["tips/8", "tips/23", "scale/8"],
  why: "Databases, caches, file shares and consoles are made for trusted networks: many have no password by default, and scanners look for them all day.",
  check:
    "aws ec2 describe-security-groups --region <region> --filters Name=ip-permission.cidr,Values=0.0.0.0/0 --query 'SecurityGroups[].[GroupId,IpPermissions[].[FromPort,ToPort]]'",
  remedy: {
    cli: "aws ec2 revoke-security-group-ingress --region <region> --group-id <id> --protocol tcp --port <port> --cidr 0.0.0.0/0",
    console:
      "EC2 > Security groups > the group > Edit inbound rules: name the security group or the addresses that may come in.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19"],
  types: ingressTypes,
  judge: (resource) =>
    namedProblems(resource, "high", ({ protocol, from, to }) => {
      const services = servicesIn(protocol, from, to);
      return services.length === 0 ? undefined : { what: listed(services) };
    }),
});
