import { argument, removal, self } from "./mapped-module.ts";
import type { MappedModule } from "./mapped-module.ts";

const block = "PublicAccessBlockConfiguration";
const blocked = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
const flags = {
  // Since 2.196 a feature flag has flags that are left out on, before it they are off.
  blockPublicAcls: { to: "BlockPublicAcls", absent: "unknown" },
  blockPublicPolicy: { to: "BlockPublicPolicy", absent: "unknown" },
  ignorePublicAcls: { to: "IgnorePublicAcls", absent: "unknown" },
  restrictPublicBuckets: { to: "RestrictPublicBuckets", absent: "unknown" },
} as const;

/** Buckets. */
export const s3: MappedModule = {
  module: "aws-s3",
  constructs: {
    Bucket: {
      type: "AWS::S3::Bucket",
      props: {
        bucketName: "BucketName",
        versioned: { to: "VersioningConfiguration.Status", words: { true: "Enabled", false: "Suspended" } },
        publicReadAccess: "PublicReadAccess",
        accessControl: { to: "AccessControl", members: "BucketAccessControl" },
        blockPublicAccess: { to: block, members: "BlockPublicAccess", props: flags },
        encryption: { to: "BucketEncryption", members: "BucketEncryption", absent: "unset" },
        encryptionKey: {
          to: "BucketEncryption",
          as: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "aws:kms" } }] },
        },
        serverAccessLogsBucket: { to: "LoggingConfiguration.DestinationBucketName", members: "IBucket" },
        serverAccessLogsPrefix: "LoggingConfiguration.LogFilePrefix",
        objectLockEnabled: "ObjectLockEnabled",
        objectLockDefaultRetention: { to: "ObjectLockEnabled", as: true },
        websiteIndexDocument: "WebsiteConfiguration.IndexDocument",
        lifecycleRules: { to: "LifecycleConfiguration.Rules" },
        ...removal("Retain"),
      },
      never: ["AccessControlGrants"],
      makes: {
        enforceSSL: {
          type: "AWS::S3::BucketPolicy",
          flag: true,
          properties: [
            {
              Bucket: self,
              PolicyDocument: {
                Statement: [
                  {
                    Effect: "Deny",
                    Principal: { AWS: "*" },
                    Action: "s3:*",
                    Resource: [],
                    Condition: { Bool: { "aws:SecureTransport": "false" } },
                  },
                ],
              },
            },
          ],
        },
      },
    },
  },
  methods: {
    grantPublicAccess: {
      on: ["aws-s3.Bucket"],
      type: "AWS::S3::BucketPolicy",
      properties: [
        {
          Bucket: self,
          PolicyDocument: { Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" }] },
        },
      ],
    },
    addToResourcePolicy: {
      on: ["aws-s3.Bucket"],
      type: "AWS::S3::BucketPolicy",
      properties: [{ Bucket: self, PolicyDocument: { Statement: [argument(0, "permission")] } }],
    },
  },
  words: {
    BucketAccessControl: {
      PRIVATE: "Private",
      PUBLIC_READ: "PublicRead",
      PUBLIC_READ_WRITE: "PublicReadWrite",
      AUTHENTICATED_READ: "AuthenticatedRead",
      LOG_DELIVERY_WRITE: "LogDeliveryWrite",
      BUCKET_OWNER_READ: "BucketOwnerRead",
      BUCKET_OWNER_FULL_CONTROL: "BucketOwnerFullControl",
      AWS_EXEC_READ: "AwsExecRead",
    },
    BlockPublicAccess: {
      BLOCK_ALL: blocked,
      // A feature flag of 2.196 switches the other two on; CDK's own name for this is "only ACLs".
      BLOCK_ACLS: { ...blocked, BlockPublicPolicy: false, RestrictPublicBuckets: false },
      BLOCK_ACLS_ONLY: { ...blocked, BlockPublicPolicy: false, RestrictPublicBuckets: false },
      new: argument(0, "options", { props: flags }),
    },
    BucketEncryption: {
      UNENCRYPTED: null,
      S3_MANAGED: encrypted("AES256"),
      KMS_MANAGED: encrypted("aws:kms"),
      KMS: encrypted("aws:kms"),
      DSSE_MANAGED: encrypted("aws:kms:dsse"),
      DSSE: encrypted("aws:kms:dsse"),
    },
  },
};

function encrypted(SSEAlgorithm: string) {
  return { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm } }] };
}
