import { facts, settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

/** Whether the metadata service is switched off, or may be. */
function isOff(resource: Resource, options: string): boolean {
  return [...facts(resource, `${options}.HttpEndpoint`)].some(
    (fact) =>
      fact.is === "unknown" || (fact.is === "set" && fact.value.is === "scalar" && fact.value.value === "disabled"),
  );
}

/** An instance of a launch template takes the template's options; the template is judged itself. */
function launched(resource: Resource): boolean {
  return (
    resource.source !== "account" &&
    resource.properties.entries.has("LaunchTemplate") &&
    !resource.properties.entries.has("MetadataOptions")
  );
}

/** Instances, launch templates and launch configurations that still answer IMDSv1. */
export const ec2Imdsv2 = settingRule({
  id: "ec2/imdsv2",
  title: "Instance metadata answers without a token",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_79",
    "AWS-0028",
    "AWS-0130",
    "instance_uses_metadata_service_IMDSv1",
    "EC2IMDSv2Enabled",
    "EC2.8",
    "EC2.170",
    "AutoScaling.3",
    "ec2_instance_imdsv2_enabled",
    "ec2_launch_template_imdsv2_required",
  ],
  controls: { cis: ["3.0/5.6", "5.0/5.7", "6.0/6.7", "7.0/6.7"], fsbp: ["EC2.8", "EC2.170"] },
  practices: ["accounts/roles", "scale/2", "scale/8", "tips/7"],
  why: "One forged request from inside (a proxy, an SSRF hole) is enough to read the role's credentials from IMDSv1. IMDSv2 wants a token first.",
  check:
    "aws ec2 describe-instances --region <region> --instance-ids <id> --query 'Reservations[].Instances[].MetadataOptions'",
  remedy: {
    cli: "aws ec2 modify-instance-metadata-options --region <region> --instance-id <id> --http-tokens required --http-endpoint enabled",
    console:
      "EC2 > Instances > the instance > Actions > Instance settings > Modify instance metadata options > IMDSv2: Required.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-8",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html",
  ],
  live: { scope: "region", reads: ["ec2:DescribeInstances"] },
  says: "answers metadata requests without a token",
  settings: [
    {
      types: ["AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration"],
      property: "MetadataOptions.HttpTokens",
      must: { be: "required" },
      unset: "optional",
      except: (_, resource) => isOff(resource, "MetadataOptions") || launched(resource),
      fix: { to: "required", safety: "review" },
    },
    {
      types: ["AWS::EC2::LaunchTemplate"],
      property: "LaunchTemplateData.MetadataOptions.HttpTokens",
      must: { be: "required" },
      unset: "optional",
      except: (_, resource) => isOff(resource, "LaunchTemplateData.MetadataOptions"),
      fix: { to: "required", safety: "review" },
    },
  ],
});
