import { settingRule } from "../../model/index.ts";

/** Launch permissions of images for every account; CloudFormation has no type for them. */
export const ec2AmiPublic = settingRule({
  id: "ec2/ami-public",
  title: "AMI is shared with everyone",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_205", "ami_shared_with_multiple_accounts"],
  practices: ["production/21"],
  why: "A public image is a copy of a disk for every AWS account in the world: code, configuration and what was forgotten on it.",
  check:
    "aws ec2 describe-images --region <region> --owners self --filters Name=is-public,Values=true --query 'Images[].ImageId'",
  remedy: {
    cli: "aws ec2 modify-image-attribute --region <region> --image-id <id> --launch-permission 'Remove=[{Group=all}]'",
    console: "EC2 > AMIs > the image > Actions > Edit AMI permissions > Private.",
  },
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/block-public-access-to-amis.html",
  ],
  says: "lets every AWS account start the image",
  settings: [
    {
      types: ["Account::AmiLaunchPermission"],
      property: "Group",
      must: { notBe: ["all"] },
      fix: { remove: true, safety: "review" },
    },
  ],
});
