import { block, blocks, level, list, mapped } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const status: Keys = { Status: "status" };

/** EFS, backup plans, Transfer Family and WorkSpaces. */
export const files: readonly MappedType[] = [
  mapped("aws_efs_file_system", "AWS::EFS::FileSystem", {
    Encrypted: "encrypted",
    KmsKeyId: { name: "kms_key_id", reference: "arn" },
    AvailabilityZoneName: "availability_zone_name",
    BackupPolicy: block("backup_policy", status, {
      resource: { type: "aws_efs_backup_policy", via: "file_system_id" },
    }),
  }),
  mapped(
    "aws_efs_backup_policy",
    "AWS::EFS::FileSystem",
    { BackupPolicy: block("backup_policy", status) },
    { part: { via: "file_system_id" } },
  ),
  mapped("aws_efs_access_point", "AWS::EFS::AccessPoint", {
    FileSystemId: "file_system_id",
    PosixUser: block("posix_user", { Uid: "uid", Gid: "gid" }),
    RootDirectory: block("root_directory", { Path: "path" }),
  }),
  mapped("aws_backup_selection", "AWS::Backup::BackupSelection", {
    BackupPlanId: "plan_id",
    BackupSelection: level({
      SelectionName: "name",
      Resources: list("resources"),
      ListOfTags: blocks("selection_tag", { ConditionType: "type", ConditionKey: "key", ConditionValue: "value" }),
      Conditions: block("condition", {}),
    }),
  }),
  mapped("aws_transfer_server", "AWS::Transfer::Server", {
    EndpointType: "endpoint_type",
    Protocols: list("protocols"),
    SecurityPolicyName: "security_policy_name",
  }),
  mapped("aws_workspaces_workspace", "AWS::WorkSpaces::Workspace", {
    BundleId: "bundle_id",
    RootVolumeEncryptionEnabled: "root_volume_encryption_enabled",
    UserVolumeEncryptionEnabled: "user_volume_encryption_enabled",
    VolumeEncryptionKey: "volume_encryption_key",
  }),
];
