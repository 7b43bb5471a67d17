import { isBlocked } from "../../iam/public-access-block.ts";
import { facts, settingRule } from "../../model/index.ts";
import type { Fact, Resource, Scope } from "../../model/index.ts";

const block = "PublicAccessBlockConfiguration";

/** `IgnorePublicAcls` takes the effect of public ACLs away. Where nobody can know it, nothing is said. */
function withoutEffect(_: Fact, resource: Resource, scope: Scope): boolean {
  if (resource.source === "account") return isBlocked("IgnorePublicAcls", resource, scope);
  const { opaque, entries, unset } = resource.properties;
  if (opaque !== undefined && !entries.has(block) && unset?.has(block) !== true)
    return scope.resources.some(isBlockElsewhere);
  return [...facts(resource, `${block}.IgnorePublicAcls`)].some(
    (fact) =>
      fact.is === "unknown" || (fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value) === "true"),
  );
}

/** A public access block of a bucket that stands elsewhere: it may be the one that an ACL is given to. */
function isBlockElsewhere({ type, properties }: Resource): boolean {
  const { opaque, entries, unset } = properties;
  return type === "AWS::S3::Bucket" && opaque !== undefined && unset === undefined && entries.has(block);
}

/** Canned ACLs and grants for everyone or for every AWS account; without effect where a public access block says so. */
export const s3PublicAcl = settingRule({
  id: "s3/public-acl",
  title: "Bucket ACL lets everyone in",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_20",
    "CKV_AWS_57",
    "CKV_AWS_375",
    "CKV2_AWS_43",
    "AWS-0092",
    "s3_bucket_acl_allows_read_or_write_to_all_users",
    "s3_bucket_acl_allows_read_to_all_users",
    "s3_bucket_acl_allows_read_to_any_authenticated_user",
    "s3_bucket_acl_grants_write_acp_permission",
    "W31",
    "F14",
    "S3BucketPublicReadProhibited",
    "S3BucketPublicWriteProhibited",
    "S3.2",
    "S3.3",
    "s3_bucket_public_write_acl",
    "s3_bucket_public_list_acl",
    "s3_bucket_public_access",
  ],
  controls: { fsbp: ["S3.2", "S3.3"] },
  practices: ["tips/20", "tips/23"],
  why: "The objects can be listed, read or even written by anyone on the internet.",
  check: "aws s3api get-bucket-acl --bucket <id>",
  remedy: {
    cli: "aws s3api put-bucket-acl --bucket <id> --acl private",
    console:
      "S3 > Buckets > the bucket > Permissions > Access control list > Edit; better: Object Ownership > ACLs disabled.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-2",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html",
  ],
  live: {
    scope: "global",
    reads: [
      "s3:ListAllMyBuckets",
      "s3:GetBucketAcl",
      "s3:GetBucketPublicAccessBlock",
      "s3:GetAccountPublicAccessBlock",
    ],
  },
  says: "lets everyone in by its ACL",
  settings: [
    {
      types: ["AWS::S3::Bucket"],
      property: "AccessControl",
      must: { notBe: ["PublicRead", "PublicReadWrite", "AuthenticatedRead", "website"] },
      except: withoutEffect,
      fix: { to: "Private", safety: "review" },
    },
    {
      // What CDK calls the bucket policy that lets everyone read.
      types: ["AWS::S3::Bucket"],
      property: "PublicReadAccess",
      must: { notBe: [true] },
      says: "lets everyone read its objects",
      fix: { to: false, safety: "review" },
    },
    {
      types: ["AWS::S3::Bucket"],
      property: "AccessControlGrants[*].URI",
      must: {
        notBe: [
          "http://acs.amazonaws.com/groups/global/AllUsers",
          "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
        ],
      },
      live: (uri) => `it grants rights to ${String(uri).split("/").at(-1)}`,
      except: withoutEffect,
    },
  ],
});
