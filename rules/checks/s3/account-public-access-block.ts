import { settingRule } from "../../model/index.ts";
import { publicAccessFlags } from "../../data/public-access-flags.ts";

/** The block that holds for every bucket of the account. */
export const s3AccountPublicAccessBlock = settingRule({
  id: "s3/account-public-access-block",
  title: "Account-wide public access block is switched off",
  severity: "high",
  preset: "recommended",
  aliases: ["S3.1", "s3_account_level_public_access_blocks"],
  controls: { cis: ["3.0/2.1.4", "5.0/2.1.4", "6.0/3.1.4", "7.0/3.1.4"], fsbp: ["S3.1"] },
  practices: ["tips/20", "tips/23"],
  why: "The account-wide block keeps every bucket private, whatever a policy or ACL says. Without it each bucket stands on its own.",
  check: "aws s3control get-public-access-block --account-id <account>",
  remedy: {
    cli: "aws s3control put-public-access-block --account-id <account> --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true",
    console: "S3 > Block Public Access settings for this account > Edit > Block all public access.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-1"],
  live: { scope: "global", reads: ["s3:GetAccountPublicAccessBlock"] },
  says: "lets buckets be public",
  settings: publicAccessFlags.map((flag) => ({
    types: ["Account::S3PublicAccessBlock"],
    property: flag,
    must: { be: true },
    unset: false,
    fix: { to: true, safety: "review" },
  })),
});
