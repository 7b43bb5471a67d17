import { isBlocked } from "../../iam/public-access-block.ts";
import { settingRule } from "../../model/index.ts";
import type { Fact, Resource, Scope } from "../../model/index.ts";
import { publicAccessFlags } from "../../data/public-access-flags.ts";

/** New buckets have all four flags on: only a block that is written, or live a bucket without one, is at fault. */
function notWritten(fact: Fact, resource: Resource): boolean {
  return fact.is === "unset" && fact.missing.length > 1 && resource.source !== "account";
}

/** Live, the account's own block holds for all of its buckets. */
function coveredByAccount(flag: string, resource: Resource, scope: Scope): boolean {
  return resource.source === "account" && isBlocked(flag, resource, scope);
}

/** A public access block that is written down and leaves one of its four flags out or off. */
export const s3PublicAccessBlockDisabled = settingRule({
  id: "s3/public-access-block-disabled",
  title: "Public access block of a bucket is switched off",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_53",
    "CKV_AWS_54",
    "CKV_AWS_55",
    "CKV_AWS_56",
    "AWS-0086",
    "AWS-0087",
    "AWS-0091",
    "AWS-0093",
    "s3_bucket_allows_public_acl",
    "s3_bucket_with_public_policy",
    "s3_bucket_without_ignore_public_acl",
    "s3_bucket_without_restriction_of_public_bucket",
    "S3BucketLevelPublicAccessProhibited",
    "S3.8",
    "s3_bucket_level_public_access_block",
  ],
  controls: { cis: ["3.0/2.1.4", "5.0/2.1.4", "6.0/3.1.4", "7.0/3.1.4"], fsbp: ["S3.8"] },
  practices: ["tips/20", "tips/23"],
  why: "Each flag that is off lets an ACL or a policy make objects public, now or by the next mistake.",
  check: "aws s3api get-public-access-block --bucket <id>",
  remedy: {
    cli: "aws s3api put-public-access-block --bucket <id> --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true",
    console: "S3 > Buckets > the bucket > Permissions > Block public access > Edit > Block all public access.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-8",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
  ],
  live: {
    scope: "global",
    reads: ["s3:ListAllMyBuckets", "s3:GetBucketPublicAccessBlock", "s3:GetAccountPublicAccessBlock"],
  },
  says: "may be made public",
  settings: publicAccessFlags.map((flag) => ({
    types: ["AWS::S3::Bucket"],
    property: `PublicAccessBlockConfiguration.${flag}`,
    must: { be: true },
    unset: false,
    except: (fact, resource, scope) => notWritten(fact, resource) || coveredByAccount(flag, resource, scope),
    fix: { to: true, safety: "review" },
  })),
});
