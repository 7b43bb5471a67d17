import { resourcePolicyServices } from "../../data/resource-policy-services.ts";
import { everyone, needsSignIn, refusesOthers, restrictsCallers } from "../../iam/callers.ts";
import { isBlocked } from "../../iam/public-access-block.ts";
import { rootPrincipalFix } from "../../iam/root-principal.ts";
import { called, enumerated, lowered } from "../../iam/subject.ts";
import { factsIn, policyRule } from "../../model/index.ts";
import type { Policy, Resource, Scope, Severity, Statement } from "../../model/index.ts";

/** What is done in the open on purpose, or cannot be reached from outside: repositories of the public gallery, APIs, domains in a VPC. */
function weight({ service, resource }: Policy): Severity | undefined {
  if (service === "ecr-public") return undefined;
  if (service === "execute-api") return resource !== undefined && isPrivateApi(resource) ? "high" : undefined;
  if (service === "es" && resource !== undefined && isWritten(resource, "VPCOptions")) return undefined;
  if (
    service === "es" &&
    resource !== undefined &&
    isWritten(resource, "AdvancedSecurityOptions.InternalUserDatabaseEnabled")
  )
    return lowered("critical", 2);
  return "critical";
}

function isPrivateApi({ properties, name }: Resource): boolean {
  const facts = [...factsIn(properties, "EndpointConfiguration.Types[*]", name)];
  return facts.some(
    (fact) => fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value).toUpperCase() === "PRIVATE",
  );
}

/** Live, whether a public access block keeps everyone else out in spite of the policy. */
function isRestricted({ resource }: Policy, scope: Scope): boolean {
  if (resource?.source !== "account" || resource.type !== "AWS::S3::BucketPolicy") return false;
  const bucket = scope.resources.find(({ type, id }) => type === "AWS::S3::Bucket" && id === resource.id);
  return bucket !== undefined && isBlocked("RestrictPublicBuckets", bucket, scope);
}

/** Whether a property is there and is not `false`; what is not known counts as there. */
function isWritten({ properties, name }: Resource, path: string): boolean {
  return [...factsIn(properties, path, name)].some(
    (fact) =>
      fact.is !== "unset" && !(fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value) === "false"),
  );
}

function says(policy: Policy, statement: Statement): string {
  const { noun, anonymous } = resourcePolicyServices[policy.service ?? ""] ?? {
    noun: "the resource",
    anonymous: false,
  };
  const texts = (statement.actions?.items ?? []).map(({ text, known }) => (known && text !== undefined ? text : "…"));
  const what =
    statement.notActions !== undefined || texts.some((text) => /^(\*|[a-z0-9-]+:\*)$/i.test(text))
      ? `do everything with ${noun}`
      : `call ${enumerated(texts)} on ${noun}`;
  return `${called(policy, statement)} lets ${anonymous && !needsSignIn(statement) ? "anyone on the internet" : "every AWS account"} ${what}`;
}

/** Resource policies that let everyone in: no condition that says who or from where, and no Deny of the others. */
export const iamResourcePolicyPublic = policyRule({
  id: "iam/resource-policy-public",
  title: "Resource policy lets everyone in",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_32",
    "CKV_AWS_33",
    "CKV_AWS_70",
    "CKV_AWS_72",
    "CKV_AWS_167",
    "CKV_AWS_168",
    "CKV_AWS_169",
    "CKV_AWS_283",
    "CKV_AWS_387",
    "AWS-0032",
    "AWS-0097",
    "F13",
    "F16",
    "F18",
    "F20",
    "F21",
    "F76",
    "S6270",
    "ECROpenAccess",
    "EventBusOpenAccess",
    "OpenSearchNoUnsignedOrAnonymousAccess",
    "s3_bucket_access_to_any_principal",
    "sns_topic_is_publicly_accessible",
    "sqs_policy_with_public_access",
    "ecr_repository_is_publicly_accessible",
    "kms_key_with_full_permissions",
    "KMS.5",
    "S3.2",
    "S3.3",
    "SNS.4",
    "SQS.3",
    "EventBridge.3",
    "s3_bucket_public_access",
    "s3_bucket_policy_public_write_access",
    "kms_key_not_publicly_accessible",
    "secretsmanager_not_publicly_accessible",
    "ecr_repositories_not_publicly_accessible",
    "sns_topics_not_publicly_accessible",
    "sqs_queues_not_publicly_accessible",
    "eventbridge_bus_exposed",
  ],
  controls: { cis: ["5.0/2.1.4", "7.0/2.21"], fsbp: ["S3.2", "S3.3", "KMS.5", "SNS.4", "SQS.3", "EventBridge.3"] },
  practices: ["tips/20", "tips/21", "tips/23"],
  why: "A policy that names everyone gives strangers the same rights as the owner's own code: to read what is stored, to fill it, to delete it, or to make the owner pay.",
  check: "aws s3api get-bucket-policy-status --bucket <id>",
  remedy: {
    cli: "# Name the principals, or add a condition on aws:PrincipalOrgID or aws:SourceArn, and put the policy back:\naws s3api put-bucket-policy --bucket <id> --policy file://policy.json",
    console:
      "The resource > Permissions or Access policy > Edit: put the accounts, roles or services that need it in the place of the *.",
  },
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous",
  ],
  live: {
    scope: "global",
    reads: [
      "s3:ListAllMyBuckets",
      "s3:GetBucketPolicy",
      "s3:GetBucketPublicAccessBlock",
      "s3:GetAccountPublicAccessBlock",
      "kms:ListKeys",
      "kms:GetKeyPolicy",
    ],
  },
  *judge(policy, scope) {
    const severity = policy.kind === "resource" ? weight(policy) : undefined;
    if (severity === undefined) return;
    for (const statement of policy.statements) {
      const [first, ...others] = everyone(statement.principals);
      if (statement.effect !== "Allow" || first === undefined) continue;
      if (restrictsCallers(statement) || refusesOthers(policy, statement) || isRestricted(policy, scope)) continue;
      const fix = rootPrincipalFix(policy, statement, first);
      yield {
        message: says(policy, statement),
        at: first.at,
        severity,
        related: others.map(({ at }) => ({ message: "everyone, once more", at })),
        ...(fix === undefined || others.length > 0 ? {} : { fixes: [fix] }),
      };
    }
  },
});
