import { everyone, refusesOthers, restrictsCallers } from "../../iam/callers.ts";
import { attachmentsOf, facts, resourceRule } from "../../model/index.ts";
import type { Origin, Problem, Resource, Scope, Severity } from "../../model/index.ts";
import { bucketOf } from "./shared/bucket-of.ts";

const open = new Set(["PublicRead", "PublicReadWrite", "AuthenticatedRead"]);

function isAbsent(bucket: Resource, property: string): boolean {
  return [...facts(bucket, property)].every(({ is }) => is === "unset");
}

function isUnversioned(bucket: Resource): boolean {
  return [...facts(bucket, "VersioningConfiguration.Status")].every(
    (fact) =>
      fact.is === "unset" || (fact.is === "set" && fact.value.is === "scalar" && fact.value.value !== "Enabled"),
  );
}

/** Whether the bucket's policy names everyone, without a condition or a Deny that shuts the world out. */
function isOpen(bucket: Resource, scope: Scope): boolean {
  const { resources } = attachmentsOf(scope, bucket, "AWS::S3::BucketPolicy", "Bucket", "BucketName");
  const carriers = new Set(resources.map(({ id }) => id));
  return scope.policies
    .filter(({ kind, resource }) => kind === "resource" && resource !== undefined && carriers.has(resource.id))
    .some((policy) =>
      policy.statements.some(
        (statement) =>
          statement.effect === "Allow" &&
          everyone(statement.principals).length > 0 &&
          !restrictsCallers(statement) &&
          !refusesOthers(policy, statement),
      ),
    );
}

/** Buckets of the same template or module that a trail writes into, and that are open, unlogged or unversioned. */
export const cloudtrailBucketUnprotected = resourceRule({
  id: "cloudtrail/bucket-unprotected",
  title: "Trail's bucket is public, unlogged or unversioned",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "AWS-0161",
    "AWS-0163",
    "cloudtrail_log_files_s3_bucket_is_publicly_accessible",
    "cloudtrail_log_files_s3_bucket_with_logging_disabled",
    "CloudTrail.6",
    "CloudTrail.7",
    "cloudtrail_logs_s3_bucket_is_not_publicly_accessible",
    "cloudtrail_logs_s3_bucket_access_logging_enabled",
  ],
  controls: { cis: ["3.0/3.4", "5.0/3.4", "6.0/4.4", "7.0/4.4"], fsbp: ["CloudTrail.6", "CloudTrail.7"] },
  practices: ["detection/cloudtrail", "accounts/cloudtrail", "scale/6"],
  why: "The trail is the evidence after an incident: who can read it learns how the account is run, and who can change or delete it without a trace covers their own.",
  check:
    "aws s3api get-bucket-logging --bucket <id>; aws s3api get-bucket-versioning --bucket <id>; aws s3api get-bucket-policy-status --bucket <id>",
  remedy: {
    cli: "aws s3api put-bucket-versioning --bucket <id> --versioning-configuration Status=Enabled\naws s3api put-bucket-logging --bucket <id> --bucket-logging-status file://logging.json",
    console:
      "S3 > Buckets > the bucket > Properties: Bucket Versioning and Server access logging; Permissions: Block public access.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-6",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-7",
  ],
  types: ["AWS::CloudTrail::Trail"],
  *judge(trail, scope) {
    const bucket = bucketOf(trail, scope);
    if (bucket === undefined) return;
    const problem = (says: string, severity: Severity, at: Origin = bucket.name): Problem => ({
      message: `${bucket.id}, which stores the trail ${trail.id}, ${says}`,
      at,
      resource: bucket,
      severity,
      related: [{ message: "the trail", at: trail.name }],
    });
    for (const fact of facts(bucket, "AccessControl")) {
      if (fact.is === "set" && fact.value.is === "scalar" && open.has(String(fact.value.value)))
        yield problem(`lets everyone in by its ACL`, "high", fact.at);
    }
    if (isOpen(bucket, scope)) yield problem("lets everyone in by its policy", "high");
    if (isAbsent(bucket, "LoggingConfiguration")) yield problem("keeps no access log", "medium");
    if (isUnversioned(bucket)) yield problem("keeps no old versions", "low");
  },
});
