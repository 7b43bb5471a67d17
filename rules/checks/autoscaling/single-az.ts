import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Resource, Scope, Value } from "../../model/index.ts";

/** One zone or subnet for sure: a reference may stand for a list, but not one to a subnet. */
function isOne(value: Value, { resources }: Scope): boolean {
  if (value.is === "scalar") return value.value !== "" && !String(value.value).includes(",");
  if (value.is !== "unknown" || value.refersTo === undefined) return false;
  return resources.some(({ id, type }) => id === value.refersTo && type === "AWS::EC2::Subnet");
}

/** The property that names one place only. */
function narrowIn(group: Resource, scope: Scope) {
  for (const property of ["AvailabilityZones", "VPCZoneIdentifier"]) {
    for (const fact of facts(group, property)) {
      if (fact.is !== "set" || fact.value.is !== "list") continue;
      const [only, ...more] = fact.value.items;
      if (only !== undefined && more.length === 0 && isOne(only, scope)) return { property, fact };
    }
  }
  return undefined;
}

/** Groups in one Availability Zone. */
export const autoscalingSingleAz = resourceRule({
  id: "autoscaling/single-az",
  title: "Auto Scaling group spans one Availability Zone",
  severity: "info",
  preset: "all",
  aliases: ["AutoScaling.2"],
  controls: { fsbp: ["AutoScaling.2"] },
  practices: ["detection/dr"],
  why: "When the zone fails, the group has nowhere to start instances.",
  check:
    "aws autoscaling describe-auto-scaling-groups --region <region> --query 'AutoScalingGroups[?length(AvailabilityZones)==`1`].AutoScalingGroupName'",
  remedy: {
    cli: "aws autoscaling update-auto-scaling-group --region <region> --auto-scaling-group-name <id> --vpc-zone-identifier <subnet>,<subnet>",
    console: "EC2 > Auto Scaling Groups > the group > Network > Edit: subnets of two zones or more.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html#autoscaling-2"],
  types: ["AWS::AutoScaling::AutoScalingGroup"],
  *judge(group, scope) {
    const narrow = narrowIn(group, scope);
    if (narrow === undefined) return;
    const { property, fact } = narrow;
    yield {
      message: `${group.id} can start instances in one Availability Zone only: ${nativePath(group, property)} names one place${fact.when === undefined ? "" : ` when ${fact.when}`}`,
      at: fact.at,
    };
  },
});
