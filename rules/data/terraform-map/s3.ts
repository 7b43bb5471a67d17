import { block, blocks, json, level, list, mapped, shape, words } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

const acls = {
  Private: "private",
  PublicRead: "public-read",
  PublicReadWrite: "public-read-write",
  AuthenticatedRead: "authenticated-read",
  AwsExecRead: "aws-exec-read",
  BucketOwnerRead: "bucket-owner-read",
  BucketOwnerFullControl: "bucket-owner-full-control",
  LogDeliveryWrite: "log-delivery-write",
};

const flags = {
  BlockPublicAcls: "block_public_acls",
  BlockPublicPolicy: "block_public_policy",
  IgnorePublicAcls: "ignore_public_acls",
  RestrictPublicBuckets: "restrict_public_buckets",
};

const byDefault = block("apply_server_side_encryption_by_default", {
  SSEAlgorithm: "sse_algorithm",
  KMSMasterKeyID: { name: "kms_master_key_id", reference: "arn" },
});

const encryptionRules = blocks("rule", {
  ServerSideEncryptionByDefault: byDefault,
  BucketKeyEnabled: "bucket_key_enabled",
});

const logging = { DestinationBucketName: "target_bucket", LogFilePrefix: "target_prefix" };

const corsRules = blocks("cors_rule", {
  AllowedHeaders: list("allowed_headers"),
  AllowedMethods: list("allowed_methods"),
  AllowedOrigins: list("allowed_origins"),
});

const lifecycleRules = {
  Id: "id",
  Status: "status",
  Prefix: "prefix",
  ExpirationInDays: "expiration.days",
  AbortIncompleteMultipartUpload: block("abort_incomplete_multipart_upload", {
    DaysAfterInitiation: "days_after_initiation",
  }),
  NoncurrentVersionExpiration: block("noncurrent_version_expiration", { NoncurrentDays: "noncurrent_days" }),
};

const filteredRules = { ...lifecycleRules, Filter: block("filter", {}) };

const replicationRules = blocks("rule", { Status: "status" });

const website = {
  IndexDocument: "index_document.suffix",
  RedirectAllRequestsTo: block("redirect_all_requests_to", { HostName: "host_name", Protocol: "protocol" }),
};

const via = "bucket";
const bucket = "AWS::S3::Bucket";

/** S3: since version 4 of the provider, a bucket's settings are resources of their own. */
export const s3: readonly MappedType[] = [
  mapped(
    "aws_s3_bucket",
    bucket,
    {
      BucketName: "bucket",
      AccessControl: { ...words("acl", acls), resource: { type: "aws_s3_bucket_acl", via } },
      AccessControlGrants: blocks(
        "access_control_policy.grant",
        { URI: "grantee.uri" },
        { resource: { type: "aws_s3_bucket_acl", via } },
      ),
      CorsConfiguration: {
        name: "aws_s3_bucket_cors_configuration",
        block: true,
        shape: shape({ CorsRules: corsRules }),
        resource: { type: "aws_s3_bucket_cors_configuration", via },
      },
      LifecycleConfiguration: {
        name: "aws_s3_bucket_lifecycle_configuration",
        block: true,
        shape: shape({ Rules: blocks("rule", filteredRules) }),
        resource: { type: "aws_s3_bucket_lifecycle_configuration", via },
      },
      ReplicationConfiguration: {
        name: "aws_s3_bucket_replication_configuration",
        block: true,
        shape: shape({ Role: "role", Rules: replicationRules }),
        resource: { type: "aws_s3_bucket_replication_configuration", via },
      },
      BucketEncryption: {
        name: "aws_s3_bucket_server_side_encryption_configuration",
        block: true,
        shape: shape({ ServerSideEncryptionConfiguration: encryptionRules }),
        resource: { type: "aws_s3_bucket_server_side_encryption_configuration", via },
      },
      LoggingConfiguration: block("aws_s3_bucket_logging", logging, {
        resource: { type: "aws_s3_bucket_logging", via },
      }),
      ObjectLockEnabled: "object_lock_enabled",
      OwnershipControls: {
        name: "aws_s3_bucket_ownership_controls",
        block: true,
        shape: shape({ Rules: blocks("rule", { ObjectOwnership: "object_ownership" }) }),
        resource: { type: "aws_s3_bucket_ownership_controls", via },
      },
      PublicAccessBlockConfiguration: block("aws_s3_bucket_public_access_block", flags, {
        resource: { type: "aws_s3_bucket_public_access_block", via },
      }),
      VersioningConfiguration: block(
        "versioning_configuration",
        { Status: "status", MfaDelete: "mfa_delete" },
        {
          resource: { type: "aws_s3_bucket_versioning", via },
        },
      ),
      WebsiteConfiguration: block("aws_s3_bucket_website_configuration", website, {
        resource: { type: "aws_s3_bucket_website_configuration", via },
      }),
    },
    {
      inline: {
        AccessControl: words("acl", acls),
        AccessControlGrants: blocks("grant", { URI: "uri" }),
        CorsConfiguration: level({ CorsRules: corsRules }),
        LifecycleConfiguration: level({
          Rules: blocks("lifecycle_rule", {
            ...lifecycleRules,
            Status: words("enabled", { Enabled: true, Disabled: false }),
            AbortIncompleteMultipartUpload: level({ DaysAfterInitiation: "abort_incomplete_multipart_upload_days" }),
            NoncurrentVersionExpiration: block("noncurrent_version_expiration", { NoncurrentDays: "days" }),
          }),
        }),
        ReplicationConfiguration: block("replication_configuration", {
          Role: "role",
          Rules: blocks("rules", { Status: "status" }),
        }),
        BucketEncryption: block("server_side_encryption_configuration", {
          ServerSideEncryptionConfiguration: encryptionRules,
        }),
        LoggingConfiguration: block("logging", logging),
        VersioningConfiguration: block("versioning", {
          Status: words("enabled", { Enabled: true, Suspended: false }),
          MfaDelete: words("mfa_delete", { Enabled: true, Disabled: false }),
        }),
        WebsiteConfiguration: block("website", {
          IndexDocument: "index_document",
          RedirectAllRequestsTo: "redirect_all_requests_to",
        }),
        Policy: json("policy"),
      },
    },
  ),
  mapped(
    "aws_s3_bucket_versioning",
    bucket,
    {
      VersioningConfiguration: block("versioning_configuration", { Status: "status", MfaDelete: "mfa_delete" }),
    },
    { part: { via } },
  ),
  mapped(
    "aws_s3_bucket_server_side_encryption_configuration",
    bucket,
    { ServerSideEncryptionConfiguration: encryptionRules },
    {
      part: { via, under: "BucketEncryption" },
    },
  ),
  mapped("aws_s3_bucket_public_access_block", bucket, flags, {
    part: { via, under: "PublicAccessBlockConfiguration" },
  }),
  mapped(
    "aws_s3_bucket_acl",
    bucket,
    {
      AccessControl: words("acl", acls),
      AccessControlGrants: blocks("access_control_policy.grant", { URI: "grantee.uri" }),
    },
    { part: { via } },
  ),
  mapped(
    "aws_s3_bucket_cors_configuration",
    bucket,
    { CorsRules: corsRules },
    { part: { via, under: "CorsConfiguration" } },
  ),
  mapped(
    "aws_s3_bucket_lifecycle_configuration",
    bucket,
    { Rules: blocks("rule", filteredRules) },
    { part: { via, under: "LifecycleConfiguration" } },
  ),
  mapped(
    "aws_s3_bucket_replication_configuration",
    bucket,
    { Role: "role", Rules: replicationRules },
    { part: { via, under: "ReplicationConfiguration" } },
  ),
  mapped("aws_s3_bucket_logging", bucket, logging, { part: { via, under: "LoggingConfiguration" } }),
  mapped(
    "aws_s3_bucket_ownership_controls",
    bucket,
    { Rules: blocks("rule", { ObjectOwnership: "object_ownership" }) },
    {
      part: { via, under: "OwnershipControls" },
    },
  ),
  mapped("aws_s3_bucket_website_configuration", bucket, website, {
    part: { via, under: "WebsiteConfiguration" },
  }),
  mapped(
    "aws_s3_bucket_policy",
    "AWS::S3::BucketPolicy",
    { Bucket: "bucket", PolicyDocument: json("policy") },
    {
      policies: [{ path: "PolicyDocument", kind: "resource", service: "s3" }],
    },
  ),
  mapped("aws_s3_account_public_access_block", "Account::S3PublicAccessBlock", flags),
  mapped(
    "aws_s3_access_point",
    "AWS::S3::AccessPoint",
    {
      Bucket: "bucket",
      Name: "name",
      Policy: json("policy"),
      PublicAccessBlockConfiguration: block("public_access_block_configuration", flags),
    },
    { policies: [{ path: "Policy", kind: "resource", service: "s3" }] },
  ),
  mapped("aws_s3control_multi_region_access_point", "AWS::S3::MultiRegionAccessPoint", {
    Name: "details.name",
    PublicAccessBlockConfiguration: block("details.public_access_block", flags),
  }),
  mapped("aws_s3_object", "AWS::S3::Object", {
    Bucket: "bucket",
    Key: "key",
    AccessControl: words("acl", acls),
    Tags: list("tags"),
  }),
];
