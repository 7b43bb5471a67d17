import { resourceRule, throughDefault, throughText } from "../../model/index.ts";
import { egressTypes, openRules, opensAll, portsOf } from "../../network/open-ingress.ts";

/** Written egress rules to everywhere for everything; a group without any has one of AWS's, of which nothing is said. */
export const ec2SgUnrestrictedEgress = resourceRule({
  id: "ec2/sg-unrestricted-egress",
  title: "Security group lets every outbound connection through",
  severity: "info",
  preset: "all",
  aliases: [
    "CKV_AWS_382",
    "AWS-0104",
    "security_groups_allows_unrestricted_outbound_traffic",
    "security_group_egress_cidr_open_to_world",
    "W5",
    "W40",
  ],
  practices: ["scale/8"],
  why: "Who gets into the instance can load tools from anywhere and carry data to anywhere.",
  check:
    "aws ec2 describe-security-groups --region <region> --filters Name=egress.ip-permission.cidr,Values=0.0.0.0/0 Name=egress.ip-permission.protocol,Values=-1 --query 'SecurityGroups[].GroupId'",
  remedy: {
    cli: "aws ec2 revoke-security-group-egress --region <region> --group-id <id> --protocol all --cidr 0.0.0.0/0",
    console: "EC2 > Security groups > the group > Edit outbound rules: name what has to be reached.",
  },
  references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"],
  types: egressTypes,
  *judge(resource) {
    for (const rule of openRules(resource, "SecurityGroupEgress")) {
      if (!opensAll(rule)) continue;
      const { cidr, text } = rule;
      const when = cidr.when === undefined ? "" : ` when ${cidr.when}`;
      yield {
        message: `${resource.id} lets connections out to ${text} on ${portsOf(rule)}${throughText(cidr.value)}${when}`,
        at: cidr.at,
        ...throughDefault(cidr.value, "info"),
      };
    }
  },
});
