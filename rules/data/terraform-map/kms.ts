import { json, mapped } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const key: Keys = {
  Description: "description",
  Enabled: { name: "is_enabled", also: ["enabled"] },
  KeyPolicy: json("policy"),
  PendingWindowInDays: "deletion_window_in_days",
};

const policies = [{ path: "KeyPolicy", kind: "resource", service: "kms" }] as const;

/** KMS. A key in a custom key store has another origin than AWS's own. */
export const kms: readonly MappedType[] = [
  mapped(
    "aws_kms_key",
    "AWS::KMS::Key",
    {
      ...key,
      EnableKeyRotation: "enable_key_rotation",
      KeySpec: { name: "customer_master_key_spec", also: ["key_spec"] },
      KeyUsage: "key_usage",
      MultiRegion: "multi_region",
      Origin: { name: "custom_key_store_id", also: ["xks_key_id"] },
    },
    { reference: "key_id", policies },
  ),
  mapped(
    "aws_kms_external_key",
    "AWS::KMS::Key",
    { ...key, KeyUsage: "key_usage" },
    { constants: { Origin: "EXTERNAL" }, policies },
  ),
  mapped(
    "aws_kms_replica_key",
    "AWS::KMS::ReplicaKey",
    { ...key, PrimaryKeyArn: "primary_key_arn" },
    { reference: "key_id", policies },
  ),
  mapped(
    "aws_kms_replica_external_key",
    "AWS::KMS::ReplicaKey",
    { ...key, PrimaryKeyArn: "primary_key_arn" },
    { policies },
  ),
  mapped("aws_kms_key_policy", "AWS::KMS::KeyPolicy", { KeyId: "key_id", KeyPolicy: json("policy") }, { policies }),
];
