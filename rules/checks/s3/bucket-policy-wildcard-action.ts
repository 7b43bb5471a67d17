import { everyActionProblems } from "../../iam/every-action-of.ts";
import { policyRule } from "../../model/index.ts";

/** Bucket policies that allow `s3:*` or `*`. */
export const s3BucketPolicyWildcardAction = policyRule({
  id: "s3/bucket-policy-wildcard-action",
  title: "Bucket policy allows every action",
  severity: "high",
  preset: "recommended",
  aliases: ["s3_bucket_with_all_permissions", "F15"],
  practices: ["tips/21"],
  why: "Every action includes those that nobody means: deleting all objects and versions, and changing the policy itself.",
  check: "aws s3api get-bucket-policy --bucket <id> --query Policy --output text",
  remedy: {
    cli: "# Name the actions that are meant, and put the policy back:\naws s3api put-bucket-policy --bucket <id> --policy file://policy.json",
    console: "S3 > Buckets > the bucket > Permissions > Bucket policy > Edit: name the actions that are meant.",
  },
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"],
  judge: (policy) => everyActionProblems(policy, { service: "s3", noun: "the bucket", instead: "s3:GetObject" }),
});
