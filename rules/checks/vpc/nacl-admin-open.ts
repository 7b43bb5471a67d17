import { resourceRule, throughDefault, throughText } from "../../model/index.ts";
import { aclTypes, openEntries } from "./shared/open-entries.ts";
import type { OpenEntry } from "./shared/open-entries.ts";

const ports = [
  { port: 22, name: "SSH" },
  { port: 3389, name: "Remote Desktop" },
];

/** ACLs keep no state: answers come back to the high ports, which therefore have to be open. */
function isForAnswers({ from, to }: OpenEntry): boolean {
  return from >= 1024 && to >= 60_999;
}

/** What of it an entry lets through. */
function openedBy(entry: OpenEntry): string {
  if (!["-1", "tcp"].includes(entry.protocol) || isForAnswers(entry)) return "";
  return ports
    .filter(({ port }) => entry.from <= port && port <= entry.to)
    .map(({ name }) => name)
    .join(" and ");
}

/** Inbound entries for everyone that cover the ports of SSH or Remote Desktop. */
export const vpcNaclAdminOpen = resourceRule({
  id: "vpc/nacl-admin-open",
  title: "Network ACL lets the internet reach SSH or Remote Desktop",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_231",
    "CKV_AWS_232",
    "AWS-0105",
    "ec2_permissive_network_acl_protocols",
    "network_acl_with_unrestricted_access_to_rdp",
    "network_acl_with_unrestricted_access_to_ssh",
    "W66",
    "EC2.21",
  ],
  controls: { cis: ["5.0/5.2"], fsbp: ["EC2.21"] },
  practices: ["tips/17", "scale/8"],
  why: "The ACL of the subnet is the net below the security groups: where it lets everyone through, one open group is enough.",
  check:
    "aws ec2 describe-network-acls --region <region> --filters Name=entry.cidr,Values=0.0.0.0/0 Name=entry.rule-action,Values=allow --query 'NetworkAcls[].[NetworkAclId,Entries]'",
  remedy: {
    cli: "aws ec2 replace-network-acl-entry --region <region> --network-acl-id <id> --ingress --rule-number <number> --protocol tcp --port-range From=22,To=22 --cidr-block <range> --rule-action allow",
    console: "VPC > Network ACLs > the ACL > Edit inbound rules: name who may come in.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-21"],
  types: aclTypes,
  *judge(resource, scope) {
    for (const entry of openEntries(resource, scope)) {
      const opened = openedBy(entry);
      if (opened === "") continue;
      const { cidr, text } = entry;
      // AWS gives every VPC an ACL that lets all through: to keep it so is not to open something.
      const severity = resource.writtenAs === "aws_default_network_acl" ? "low" : "high";
      const to = text.includes(":") ? "fd00::/8" : "10.0.0.0/8";
      yield {
        message: `${resource.id} lets ${text} reach ${opened}${throughText(cidr.value)}${cidr.when === undefined ? "" : ` when ${cidr.when}`}`,
        at: cidr.at,
        ...(severity === "high" ? {} : { severity }),
        ...throughDefault(cidr.value, severity),
        fixes: [
          {
            title: `Let in ${to} instead of ${text}`,
            safety: "review",
            edits: [{ edit: "set", target: cidr.value, to }],
          },
        ],
      };
    }
  },
});
