import { listIn, namesIn, picked, senderOf } from "../operation.ts";
import type { Service } from "../operation.ts";

/** S3: buckets with their public access block, ACL, policy, versioning and encryption. */
export const s3: Service = {
  name: "s3",
  endpointId: "s3",
  scope: "global",
  operations: {
    ListBuckets: {
      action: "s3:ListAllMyBuckets",
      lists: ["Buckets"],
      token: ["ContinuationToken", "ContinuationToken"],
      keep: ({ Buckets }) => ({ Buckets: picked(Buckets, ["Name"]) }),
    },
    GetPublicAccessBlock: {
      action: "s3:GetBucketPublicAccessBlock",
      missing: ["NoSuchPublicAccessBlockConfiguration"],
    },
    GetBucketAcl: { action: "s3:GetBucketAcl" },
    GetBucketPolicy: { action: "s3:GetBucketPolicy", missing: ["NoSuchBucketPolicy"] },
    GetBucketVersioning: { action: "s3:GetBucketVersioning" },
    GetBucketEncryption: {
      action: "s3:GetEncryptionConfiguration",
      missing: ["ServerSideEncryptionConfigurationNotFoundError"],
    },
  },
  async open(config) {
    const sdk = await import("@aws-sdk/client-s3");
    return senderOf(
      new sdk.S3Client({ ...config, followRegionRedirects: true, forcePathStyle: config.endpoint !== undefined }),
      {
        ListBuckets: sdk.ListBucketsCommand,
        GetPublicAccessBlock: sdk.GetPublicAccessBlockCommand,
        GetBucketAcl: sdk.GetBucketAclCommand,
        GetBucketPolicy: sdk.GetBucketPolicyCommand,
        GetBucketVersioning: sdk.GetBucketVersioningCommand,
        GetBucketEncryption: sdk.GetBucketEncryptionCommand,
      },
    );
  },
  async read(ask) {
    const names = namesIn(listIn(await ask("ListBuckets", { MaxBuckets: 1000 }), "Buckets"), "Name");
    const each = [
      "GetPublicAccessBlock",
      "GetBucketAcl",
      "GetBucketPolicy",
      "GetBucketVersioning",
      "GetBucketEncryption",
    ];
    await Promise.all(names.flatMap((Bucket) => each.map((operation) => ask(operation, { Bucket }, { Bucket }))));
  },
};
