import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Fact, Fix, Resource } from "../../model/index.ts";

const rules = ["AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"] as const;

/** What Terraform writes where nobody writes anything. */
const standard = "Managed by Terraform";

function pathsOf({ type }: Resource): readonly string[] {
  return type === "AWS::EC2::SecurityGroup"
    ? ["SecurityGroupIngress[*].Description", "SecurityGroupEgress[*].Description"]
    : ["Description"];
}

/** Rules without one, each once: several ranges of one block of Terraform share theirs. */
function undescribed(resource: Resource): readonly Fact[] {
  const seen = new Set<unknown>();
  return pathsOf(resource)
    .flatMap((path) => [...facts(resource, path)])
    .filter((fact) => {
      if (fact.is !== "unset" || seen.has(fact.on.node ?? fact)) return false;
      seen.add(fact.on.node ?? fact);
      return true;
    });
}

/** CloudFormation asks for one; the default group of a VPC has its own. */
function isNameless(fact: Fact, group: Resource): boolean {
  if (group.source !== "terraform" || group.writtenAs === "aws_default_security_group") return false;
  return fact.is === "unset" || (fact.is === "set" && fact.value.is === "scalar" && fact.value.value === standard);
}

/** A description is a placeholder that the author has to fill in. */
function fixOf(fact: Fact, property: string, safety: Fix["safety"]): readonly Fix[] {
  const to = "What this is for";
  const title = `Add ${property}`;
  if (fact.is === "set") return [{ title, safety, edits: [{ edit: "set", target: fact.value, to }] }];
  if (fact.is === "unknown") return [];
  const { on, missing, instead } = fact;
  return instead === undefined
    ? [{ title, safety, edits: [{ edit: "put", on, path: missing, to }] }]
    : [{ title, safety, edits: [{ edit: "set", target: instead.target, to }] }];
}

function described(resource: Resource): string {
  return resource.source === "terraform" ? "description" : "Description";
}

/** Security groups and rules of which nobody wrote what they are for. */
export const ec2SgNoDescription = resourceRule({
  id: "ec2/sg-no-description",
  title: "Security group or rule has no description",
  severity: "info",
  preset: "all",
  aliases: [
    "CKV_AWS_23",
    "AWS-0099",
    "AWS-0124",
    "security_group_rule_without_description",
    "security_group_rules_without_description",
    "security_group_without_description",
    "W36",
    "EC2SecurityGroupDescription",
  ],
  practices: ["tips/23"],
  why: "Nobody dares to close a rule of which nobody knows what it is for.",
  check:
    "aws ec2 describe-security-group-rules --region <region> --query 'SecurityGroupRules[?!Description].SecurityGroupRuleId'",
  remedy: {
    cli: "aws ec2 modify-security-group-rules --region <region> --group-id <id> --security-group-rules 'SecurityGroupRuleId=<rule>,SecurityGroupRule={Description=<text>,…}'",
    console: "EC2 > Security groups > the group > Edit inbound rules > Description.",
  },
  references: ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"],
  types: ["AWS::EC2::SecurityGroup", ...rules],
  *judge(resource) {
    for (const fact of undescribed(resource)) {
      const inside = resource.type === "AWS::EC2::SecurityGroup";
      yield {
        message: `${resource.id} ${inside ? "has a rule that does not say" : "does not say"} what it is for: ${described(resource)} is not set`,
        at: fact.at,
        fixes: fixOf(fact, "a description", "review"),
      };
    }
    if (resource.type !== "AWS::EC2::SecurityGroup") return;
    for (const fact of facts(resource, "GroupDescription")) {
      if (!isNameless(fact, resource)) continue;
      yield {
        message: `${resource.id} does not say what it is for: ${nativePath(resource, "GroupDescription")} is ${fact.is === "set" ? `"${standard}"` : "not set"}`,
        at: fact.at,
        fixes: fixOf(fact, "a description", "replace"),
      };
    }
  },
});
