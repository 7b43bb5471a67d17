import { factsIn, nativePath, PlainReference, resourceRule } from "../../model/index.ts";
import type { Fix, MapValue, Problem, Resource, Scope, UnknownValue } from "../../model/index.ts";

const single = ["AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"] as const;

/** Rules in the body of Terraform's default group; ranges of one block are one rule, and an unknown one may be none. */
function* inBody(group: Resource): Generator<Problem> {
  const seen = new Set<unknown>();
  for (const list of ["SecurityGroupIngress", "SecurityGroupEgress"] as const) {
    for (const fact of factsIn(group.properties, `${list}[*]`, group.name, group.onUnknown)) {
      if (fact.is !== "set" || fact.value.is !== "map" || !isKnown(fact.value)) continue;
      const { value } = fact;
      if (seen.has(value.node)) continue;
      seen.add(value.node);
      const name = nativePath(group, list);
      yield {
        message: `${group.id} lets traffic through the default security group: it has an ${name} rule`,
        at: value.at,
        fixes: [{ title: `Remove this ${name} rule`, safety: "review", edits: [{ edit: "remove", target: value }] }],
      };
    }
  }
}

function isKnown({ entries }: MapValue): boolean {
  const protocol = entries.get("IpProtocol")?.value;
  return protocol === undefined || protocol.is === "scalar";
}

/** The default group, where a rule that is a resource belongs to it. */
function defaultGroupOf({ properties }: Resource): UnknownValue | undefined {
  const group = properties.entries.get("GroupId")?.value;
  if (group?.is !== "unknown" || group.why.because !== "reference") return undefined;
  const isDefault = /\.DefaultSecurityGroup$|\.default_security_group_id$|^aws_default_security_group\./.test(
    group.why.to,
  );
  return isDefault ? group : undefined;
}

/** A group of its own, where the VPC is here. */
function moved(rule: Resource, group: UnknownValue, { resources }: Scope): readonly Fix[] {
  const vpc = resources.find(({ id, type }) => id === group.refersTo && type === "AWS::EC2::VPC");
  if (vpc === undefined) return [];
  const name = "SecurityGroup";
  return [
    {
      title: "Move the rule to a security group of its own",
      safety: "review",
      edits: [
        { edit: "set", target: group, to: new PlainReference({ added: name }) },
        {
          edit: "resource",
          after: rule,
          type: "AWS::EC2::SecurityGroup",
          name,
          properties: { GroupDescription: "What its members are", VpcId: new PlainReference(vpc) },
        },
      ],
    },
  ];
}

/** Rules of the default group of a VPC: whatever names no group of its own is in it. */
export const vpcDefaultSgOpen = resourceRule({
  id: "vpc/default-sg-open",
  title: "Default security group of a VPC has rules",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV2_AWS_12",
    "AWS-0173",
    "default_security_groups_with_unrestricted_traffic",
    "vpc_default_security_group_accepts_all_traffic",
    "VPCDefaultSecurityGroupClosed",
    "EC2.2",
  ],
  controls: { cis: ["5.0/5.5"], fsbp: ["EC2.2"] },
  practices: ["scale/8"],
  why: "What is started without a security group gets the default one. With rules in it, a forgotten instance is reachable at once.",
  check:
    "aws ec2 describe-security-groups --region <region> --filters Name=group-name,Values=default --query 'SecurityGroups[].[GroupId,IpPermissions,IpPermissionsEgress]'",
  remedy: {
    cli: "aws ec2 revoke-security-group-ingress --region <region> --group-id <id> --security-group-rule-ids <rule>",
    console: "VPC > Security groups > the group named default > Edit inbound rules and outbound rules > Delete all.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-2",
    "https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html",
  ],
  types: ["AWS::EC2::SecurityGroup", ...single],
  *judge(resource, scope) {
    if (resource.writtenAs === "aws_default_security_group") yield* inBody(resource);
    if (resource.type === "AWS::EC2::SecurityGroup") return;
    const group = defaultGroupOf(resource);
    if (group === undefined) return;
    yield {
      message: `${resource.id} lets traffic through the default security group of the VPC`,
      at: group.at,
      fixes: moved(resource, group, scope),
    };
  },
});
