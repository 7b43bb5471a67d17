import { settingRule } from "../../model/index.ts";

/** Instances measured every five minutes; AWS's default. The fix costs money, so it is not in fix-all. */
export const ec2DetailedMonitoring = settingRule({
  id: "ec2/detailed-monitoring",
  title: "Detailed monitoring is off",
  severity: "info",
  preset: "all",
  aliases: ["CKV_AWS_126", "ec2_instance_monitoring_disabled", "EC2InstanceDetailedMonitoringEnabled"],
  practices: ["detection/cloudwatch"],
  why: "Metrics come every five minutes instead of every minute: alarms and scaling notice a peak late or not at all.",
  check:
    "aws ec2 describe-instances --region <region> --instance-ids <id> --query 'Reservations[].Instances[].Monitoring'",
  remedy: {
    cli: "aws ec2 monitor-instances --region <region> --instance-ids <id>",
    console: "EC2 > Instances > the instance > Actions > Monitor and troubleshoot > Manage detailed monitoring.",
  },
  references: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html"],
  says: "is measured every five minutes only",
  settings: [
    {
      types: ["AWS::EC2::Instance"],
      property: "Monitoring",
      must: { be: true },
      unset: false,
      except: (fact, resource) => fact.is === "unset" && resource.properties.entries.has("LaunchTemplate"),
      fix: { to: true, safety: "review" },
    },
    {
      types: ["AWS::EC2::LaunchTemplate"],
      property: "LaunchTemplateData.Monitoring.Enabled",
      must: { be: true },
      fix: { to: true, safety: "review" },
    },
    {
      types: ["AWS::AutoScaling::LaunchConfiguration"],
      property: "InstanceMonitoring",
      must: { be: true },
      fix: { to: true, safety: "replace" },
    },
  ],
});
