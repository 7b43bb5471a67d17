import { factsIn, resourceRule } from "../../model/index.ts";
import type { Edit, MapValue, Plain } from "../../model/index.ts";
import { aclTypes, openEntries } from "./shared/open-entries.ts";
import type { OpenEntry } from "./shared/open-entries.ts";

function isAll({ protocol, from, to }: OpenEntry): boolean {
  return ["-1", "tcp", "udp"].includes(protocol) && from <= 1 && to >= 65_535;
}

/** Sets what is written, adds what is not. */
function writes(map: MapValue, path: string, to: Plain): readonly Edit[] {
  return [...factsIn(map, path, map.at)].flatMap((fact): readonly Edit[] => {
    if (fact.is === "unknown") return [];
    return fact.is === "set"
      ? [{ edit: "set", target: fact.value, to }]
      : [{ edit: "put", on: fact.on, path: fact.missing, to }];
  });
}

/** Inbound entries for everyone and every port. */
export const vpcNaclAllPorts = resourceRule({
  id: "vpc/nacl-all-ports",
  title: "Network ACL allows every port from anywhere",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_352", "AWS-0102", "tcp_or_udp_protocol_network_acl_entry_allows_all_ports", "W66", "W67"],
  practices: ["tips/17"],
  why: "An ACL that lets everything through filters nothing: the security groups are all there is.",
  check:
    "aws ec2 describe-network-acls --region <region> --filters Name=entry.protocol,Values=-1 Name=entry.rule-action,Values=allow --query 'NetworkAcls[].[NetworkAclId,Entries]'",
  remedy: {
    cli: "aws ec2 replace-network-acl-entry --region <region> --network-acl-id <id> --ingress --rule-number <number> --protocol tcp --port-range From=443,To=443 --cidr-block 0.0.0.0/0 --rule-action allow",
    console: "VPC > Network ACLs > the ACL > Edit inbound rules: name the ports that must be open.",
  },
  references: ["https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html"],
  types: aclTypes,
  *judge(resource, scope) {
    for (const entry of openEntries(resource, scope)) {
      if (!isAll(entry)) continue;
      const { map, cidr, text, protocol } = entry;
      const what = protocol === "-1" ? "every port of every protocol" : `every ${protocol} port`;
      const tcp = resource.source === "terraform" ? "tcp" : 6;
      yield {
        message: `${resource.id} lets ${text} reach ${what}${cidr.when === undefined ? "" : ` when ${cidr.when}`}`,
        at: map.entries.get("Protocol")?.value.at ?? cidr.at,
        ...(resource.writtenAs === "aws_default_network_acl" ? { severity: "info" as const } : {}),
        fixes: [
          {
            title: "Let in HTTPS only",
            safety: "review",
            edits: [
              ...writes(map, "Protocol", tcp),
              ...writes(map, "PortRange.From", 443),
              ...writes(map, "PortRange.To", 443),
            ],
          },
        ],
      };
    }
  },
});
