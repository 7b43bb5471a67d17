import { isIn, settingRule } from "../../model/index.ts";
import type { Resource, Scope } from "../../model/index.ts";

/** S3's own logs and CloudFront's arrive by ACL. */
function needsAcls(bucket: Resource, { resources }: Scope): boolean {
  if (isIn(bucket, "AccessControl", "logdeliverywrite")) return true;
  return resources.some(({ type, properties }) => {
    const config =
      type === "AWS::CloudFront::Distribution" ? properties.entries.get("DistributionConfig")?.value : undefined;
    const logging = config?.is === "map" ? config.entries.get("Logging")?.value : undefined;
    const to = logging?.is === "map" ? logging.entries.get("Bucket")?.value : undefined;
    return to?.is === "unknown" && to.refersTo === bucket.id;
  });
}

/** Buckets that keep ACLs in force; AWS switches them off for new buckets. */
export const s3AclsEnabled = settingRule({
  id: "s3/acls-enabled",
  title: "Bucket keeps ACLs in force",
  severity: "low",
  preset: "strict",
  aliases: ["CKV2_AWS_65", "S3.12"],
  controls: { fsbp: ["S3.12"] },
  practices: ["tips/20"],
  why: "With ACLs in force every object can be opened on its own, and no policy shows it. Policies say it in one place.",
  check: "aws s3api get-bucket-ownership-controls --bucket <id>",
  remedy: {
    cli: "aws s3api put-bucket-ownership-controls --bucket <id> --ownership-controls 'Rules=[{ObjectOwnership=BucketOwnerEnforced}]'",
    console: "S3 > Buckets > the bucket > Permissions > Object Ownership > Edit > ACLs disabled.",
  },
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-12",
  ],
  says: "keeps ACLs in force",
  settings: [
    {
      types: ["AWS::S3::Bucket"],
      property: "OwnershipControls.Rules[*].ObjectOwnership",
      must: { be: "BucketOwnerEnforced" },
      except: (_, bucket, scope) => needsAcls(bucket, scope),
      fix: { to: "BucketOwnerEnforced", safety: "review" },
    },
  ],
});
