import { attachmentsOf, facts, PlainConcat, PlainReference, resourceRule } from "../../model/index.ts";
import type { Fix, Plain, Policy, Resource } from "../../model/index.ts";

/** Whether a statement refuses requests without TLS, or could: a condition that is not known is not held against it. */
function mayRefuse(policy: Policy): boolean {
  return policy.statements.some(
    ({ effect, conditions, conditionsKnown }) =>
      effect !== "Allow" &&
      (!conditionsKnown ||
        conditions.some(({ key }) => ["aws:securetransport", "s3:tlsversion"].includes(key.toLowerCase()))),
  );
}

function statement(bucket: Resource): Plain {
  return {
    Sid: "DenyPlainHttp",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:*",
    Resource: [new PlainReference(bucket, "Arn"), new PlainConcat([new PlainReference(bucket, "Arn"), "/*"])],
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  };
}

function newPolicy(bucket: Resource): Fix {
  return {
    title: "Add a bucket policy that refuses plain HTTP",
    safety: "review",
    edits: [
      {
        edit: "resource",
        after: bucket,
        type: "AWS::S3::BucketPolicy",
        name: `${bucket.source === "terraform" ? "" : bucket.id}TlsPolicy`,
        properties: {
          Bucket: new PlainReference(bucket),
          PolicyDocument: { Version: "2012-10-17", Statement: [statement(bucket)] },
        },
      },
    ],
  };
}

function moreStatement(bucket: Resource, policy: Policy): Fix {
  const statements = policy.document.is === "map" ? policy.document.entries.get("Statement")?.value : undefined;
  return {
    title: "Refuse plain HTTP in the bucket policy",
    safety: "review",
    edits: statements?.is === "list" ? [{ edit: "append", on: statements, to: statement(bucket) }] : [],
  };
}

/** Buckets whose policy does not refuse plain HTTP. */
export const iamMissingTlsDeny = resourceRule({
  id: "iam/missing-tls-deny",
  title: "Bucket accepts requests without TLS",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_379",
    "s3_bucket_without_ssl_in_write_actions",
    "s3_bucket_policy_accepts_http_requests",
    "S3BucketSSLRequestsOnly",
    "S3.5",
    "s3_bucket_secure_transport_policy",
  ],
  controls: { cis: ["3.0/2.1.1", "5.0/2.1.1", "6.0/3.1.1", "7.0/3.1.1"], fsbp: ["S3.5"] },
  practices: ["scale/12", "detection/encryption"],
  why: "Over plain HTTP, everyone on the way can read and change objects, and reuse what a signed request carries.",
  check: "aws s3api get-bucket-policy --bucket <id> --query Policy --output text",
  remedy: {
    cli: '# Add this statement to the bucket\'s policy, and put it back with put-bucket-policy:\n# {"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:aws:s3:::<id>","arn:aws:s3:::<id>/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}\naws s3api put-bucket-policy --bucket <id> --policy file://policy.json',
    console: "S3 > Buckets > the bucket > Permissions > Bucket policy > Edit: add a Deny on aws:SecureTransport false.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/s3-controls.html#s3-5"],
  live: { scope: "global", reads: ["s3:ListAllMyBuckets", "s3:GetBucketPolicy"] },
  types: ["AWS::S3::Bucket"],
  companions: ["AWS::S3::BucketPolicy"],
  *judge(bucket, scope) {
    const { resources, complete } = attachmentsOf(scope, bucket, "AWS::S3::BucketPolicy", "Bucket", "BucketName");
    if (!complete) return;
    const [carrier] = resources;
    const policy = scope.policies.find(
      ({ resource }) => resource !== undefined && resource.id === carrier?.id && resource.type === carrier.type,
    );
    if (carrier !== undefined) {
      for (const fact of facts(carrier, "PolicyDocument"))
        if (fact.is === "unknown") {
          bucket.onUnknown?.(fact.value);
          return;
        }
      if (policy === undefined || mayRefuse(policy)) return;
    }
    yield {
      message: `${bucket.id} accepts requests over plain HTTP: ${carrier === undefined ? "no policy refuses them" : "its policy does not refuse them"}`,
      at: policy?.name ?? bucket.name,
      resource: bucket,
      ...(bucket.source === "account"
        ? {}
        : { fixes: [policy === undefined ? newPolicy(bucket) : moreStatement(bucket, policy)] }),
    };
  },
});
