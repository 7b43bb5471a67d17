import { resourceRule } from "../../model/index.ts";

/** Groups that start instances from a launch configuration, which AWS gives no new features. */
export const autoscalingLaunchConfiguration = resourceRule({
  id: "autoscaling/launch-configuration",
  title: "Auto Scaling group uses a launch configuration",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_315", "AutoScaling.9"],
  controls: { fsbp: ["AutoScaling.9"] },
  practices: ["scale/9"],
  why: "Launch configurations get no new instance types and no new settings, and new accounts cannot create them any more.",
  check:
    "aws autoscaling describe-auto-scaling-groups --region <region> --query 'AutoScalingGroups[?LaunchConfigurationName].AutoScalingGroupName'",
  remedy: {
    cli: "aws autoscaling update-auto-scaling-group --region <region> --auto-scaling-group-name <id> --launch-template LaunchTemplateName=<template>,Version='$Latest'",
    console: "EC2 > Launch Configurations > the configuration > Copy to launch template; then edit the group.",
  },
  references: ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/migrate-to-launch-templates.html"],
  types: ["AWS::AutoScaling::AutoScalingGroup"],
  *judge(group) {
    const { entries } = group.properties;
    const written = entries.get("LaunchConfigurationName");
    if (written === undefined || written.value.is === "choice") return;
    // AWS takes one of them only: beside another one it is empty or null where it is deployed.
    if (entries.has("LaunchTemplate") || entries.has("MixedInstancesPolicy")) return;
    if (written.value.is === "scalar" && written.value.value === "") return;
    yield {
      message: `${group.id} starts instances from a launch configuration instead of a launch template`,
      at: written.key,
    };
  },
});
