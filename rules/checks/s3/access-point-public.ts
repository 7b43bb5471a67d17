import { publicAccessFlags } from "../../data/public-access-flags.ts";
import { settingRule } from "../../model/index.ts";

/** Access points that switch a flag of their public access block off; AWS has all four on. */
export const s3AccessPointPublic = settingRule({
  id: "s3/access-point-public",
  title: "Access point switches its public access block off",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_392", "S3.19", "S3.24"],
  controls: { fsbp: ["S3.19", "S3.24"] },
  practices: ["tips/20"],
  why: "AWS blocks public access of access points unless told otherwise, and never lets it be changed afterwards: a policy can now open the bucket behind it.",
  check: "aws s3control get-access-point --account-id <account> --name <id> --query PublicAccessBlockConfiguration",
  remedy: {
    cli: "# AWS cannot change the block of an access point that exists:\naws s3control create-access-point --account-id <account> --name <new-name> --bucket <bucket>",
    console: "S3 > Access Points > Create access point, with all of Block Public Access on; then delete the old one.",
  },
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-19",
  ],
  says: "may be opened to everyone",
  settings: publicAccessFlags.map((flag) => ({
    types: ["AWS::S3::AccessPoint", "AWS::S3::MultiRegionAccessPoint"],
    property: `PublicAccessBlockConfiguration.${flag}`,
    must: { notBe: [false] },
    fix: { to: true, safety: "replace" },
  })),
});
