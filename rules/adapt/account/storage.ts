import type { Resource } from "../../model/resource.ts";
import type { Value } from "../../model/value.ts";
import { publicAccessFlags } from "../../data/public-access-flags.ts";
import { answered, isJson, listed, liveResource, seen, textAt, together, unknownAt, valueAt } from "./calls.ts";
import type { Json, Seen, ServiceCalls } from "./calls.ts";

/** S3: the account's public access block, the buckets and their policies. */
export function seeS3(calls: ServiceCalls): Seen {
  const buckets = seen(
    listed(calls.find("ListBuckets"), "Buckets"),
    ["AWS::S3::Bucket", "AWS::S3::BucketPolicy"],
    "global",
    (item) => bucketOf(textAt(item, "Name"), calls),
  );
  return together([buckets, accountBlock(calls)]);
}

function bucketOf(name: string, { find, partition }: ServiceCalls): readonly Resource[] {
  const arn = `arn:${partition}:s3:::${name}`;
  /** What a call says of the bucket: unset where AWS has no such configuration, unknown where it was not readable. */
  const part = (operation: string, read: (answer: Json) => unknown): Value | undefined => {
    const answer = answered(find(operation, { Bucket: name }));
    if (answer.is === "unknown") return unknownAt(answer.why, arn, "global");
    return answer.is === "ok" ? valueAt(read(answer.answer), arn, "global") : undefined;
  };
  const policy = part("GetBucketPolicy", ({ Policy }) => Policy);
  const bucket = liveResource("AWS::S3::Bucket", name, arn, "global", {
    BucketName: valueAt(name, arn, "global"),
    PublicAccessBlockConfiguration: part(
      "GetPublicAccessBlock",
      (answer) => answer["PublicAccessBlockConfiguration"] ?? {},
    ),
    VersioningConfiguration: part("GetBucketVersioning", ({ Status }) => (Status === undefined ? {} : { Status })),
    AccessControlGrants: part("GetBucketAcl", grantsOf),
    BucketEncryption: part("GetBucketEncryption", (answer) => encryptionOf(answer)),
  });
  if (policy === undefined) return [bucket];
  return [
    bucket,
    liveResource("AWS::S3::BucketPolicy", name, arn, "global", {
      Bucket: valueAt(name, arn, "global"),
      PolicyDocument: policy,
    }),
  ];
}

function grantsOf({ Grants }: Json): unknown {
  if (!Array.isArray(Grants)) return [];
  return Grants.filter(isJson).flatMap((grant) =>
    isJson(grant["Grantee"]) && grant["Grantee"]["URI"] !== undefined
      ? [{ URI: grant["Grantee"]["URI"], Permission: grant["Permission"] }]
      : [],
  );
}

/** The API's words in CloudFormation's. */
function encryptionOf({ ServerSideEncryptionConfiguration: configuration }: Json): unknown {
  const rules =
    isJson(configuration) && Array.isArray(configuration["Rules"]) ? configuration["Rules"].filter(isJson) : [];
  return {
    ServerSideEncryptionConfiguration: rules.map((rule) => ({
      BucketKeyEnabled: rule["BucketKeyEnabled"] === true,
      ...(isJson(rule["ApplyServerSideEncryptionByDefault"])
        ? { ServerSideEncryptionByDefault: rule["ApplyServerSideEncryptionByDefault"] }
        : {}),
    })),
  };
}

function accountBlock({ find, account, partition }: ServiceCalls): Seen {
  const arn = `arn:${partition}:s3:::account/${account}`;
  const answer = answered(find("GetPublicAccessBlock", { AccountId: account }));
  const block =
    answer.is === "ok" && isJson(answer.answer["PublicAccessBlockConfiguration"])
      ? answer.answer["PublicAccessBlockConfiguration"]
      : {};
  const flags = publicAccessFlags.map(
    (flag) =>
      [
        flag,
        answer.is === "unknown" ? unknownAt(answer.why, arn, "global") : valueAt(block[flag] === true, arn, "global"),
      ] as const,
  );
  return {
    resources: [liveResource("Account::S3PublicAccessBlock", account, arn, "global", Object.fromEntries(flags))],
    blind: [],
  };
}
