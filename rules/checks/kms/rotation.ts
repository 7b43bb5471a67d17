import { facts, settingRule } from "../../model/index.ts";
import type { Resource } from "../../model/index.ts";

/** AWS rotates enabled symmetric keys whose material it made itself; a spec that is unknown is not judged. */
function rotatable(resource: Resource): boolean {
  const only = (path: string, standard: string) =>
    [...facts(resource, path)].every(
      (fact) =>
        fact.is === "unset" || (fact.is === "set" && fact.value.is === "scalar" && fact.value.value === standard),
    );
  return (
    only("KeySpec", "SYMMETRIC_DEFAULT") &&
    only("KeyUsage", "ENCRYPT_DECRYPT") &&
    only("Origin", "AWS_KMS") &&
    only("KeyState", "Enabled")
  );
}

/** Symmetric keys with material that AWS made; the others cannot be rotated by AWS. */
export const kmsRotation = settingRule({
  id: "kms/rotation",
  title: "KMS key is not rotated",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_7",
    "AWS-0065",
    "kms_enable_key_rotation_disabled",
    "cmk_rotation_disabled",
    "F19",
    "KMSBackingKeyRotationEnabled",
    "KMS.4",
    "kms_cmk_rotation_enabled",
  ],
  controls: { cis: ["3.0/3.6", "5.0/3.6", "6.0/4.6", "7.0/4.6"], fsbp: ["KMS.4"] },
  practices: ["scale/11", "detection/encryption"],
  why: "Rotation limits how much data hangs on one piece of key material. AWS keeps the old material, so nothing has to be encrypted again.",
  check: "aws kms get-key-rotation-status --region <region> --key-id <id>",
  remedy: {
    cli: "aws kms enable-key-rotation --region <region> --key-id <id>",
    console: "KMS > Customer managed keys > the key > Key material and rotations > Automatic key rotation > Edit.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-4",
    "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html",
  ],
  live: { scope: "region", reads: ["kms:ListKeys", "kms:DescribeKey", "kms:GetKeyRotationStatus"] },
  says: "keeps the same key material for ever",
  applies: (resource) => rotatable(resource),
  settings: [
    {
      types: ["AWS::KMS::Key"],
      property: "EnableKeyRotation",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "safe" },
    },
  ],
});
