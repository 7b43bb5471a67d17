import { settingRule } from "../../model/index.ts";

/** Metadata answers that travel further than to the instance itself; AWS's default is one hop. */
export const ec2ImdsHopLimit = settingRule({
  id: "ec2/imds-hop-limit",
  title: "Metadata answers travel more than one hop",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_341", "AutoScaling.4"],
  practices: ["accounts/roles"],
  why: "With more than one hop, containers and whatever the instance forwards for can fetch the credentials of its role.",
  check:
    "aws ec2 describe-instances --region <region> --query 'Reservations[].Instances[?MetadataOptions.HttpPutResponseHopLimit>`1`].InstanceId'",
  remedy: {
    cli: "aws ec2 modify-instance-metadata-options --region <region> --instance-id <id> --http-put-response-hop-limit 1",
    console: "EC2 > Instances > the instance > Actions > Instance settings > Modify instance metadata options.",
  },
  references: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html"],
  says: "answers metadata requests from further away",
  settings: [
    {
      types: ["AWS::EC2::Instance", "AWS::AutoScaling::LaunchConfiguration"],
      property: "MetadataOptions.HttpPutResponseHopLimit",
      must: { atMost: 1 },
      fix: { to: 1, safety: "review" },
    },
    {
      types: ["AWS::EC2::LaunchTemplate"],
      property: "LaunchTemplateData.MetadataOptions.HttpPutResponseHopLimit",
      must: { atMost: 1 },
      fix: { to: 1, safety: "review" },
    },
  ],
});
