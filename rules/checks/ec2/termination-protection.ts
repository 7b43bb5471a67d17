import { settingRule } from "../../model/index.ts";

/** Instances that one call ends; AWS's default. */
export const ec2TerminationProtection = settingRule({
  id: "ec2/termination-protection",
  title: "Instance can be terminated by one call",
  severity: "info",
  preset: "all",
  aliases: ["EC2InstanceTerminationProtection"],
  practices: ["detection/dr"],
  why: "A mistaken terminate call ends the instance and deletes the disks that go with it.",
  check: "aws ec2 describe-instance-attribute --region <region> --instance-id <id> --attribute disableApiTermination",
  remedy: {
    cli: "aws ec2 modify-instance-attribute --region <region> --instance-id <id> --disable-api-termination",
    console: "EC2 > Instances > the instance > Actions > Instance settings > Change termination protection.",
  },
  references: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html"],
  says: "can be terminated by one call",
  applies: (resource) => !resource.properties.entries.has("LaunchTemplate"),
  settings: [
    {
      types: ["AWS::EC2::Instance"],
      property: "DisableApiTermination",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "review" },
    },
  ],
});
