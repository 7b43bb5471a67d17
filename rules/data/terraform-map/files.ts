import { mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

/** EFS, Transfer Family and WorkSpaces. */
export const files: readonly MappedType[] = [
  mapped("aws_efs_file_system", "AWS::EFS::FileSystem", {
    Encrypted: "encrypted",
    KmsKeyId: { name: "kms_key_id", reference: "arn" },
  }),
  mapped("aws_transfer_server", "AWS::Transfer::Server", { EndpointType: "endpoint_type" }),
  mapped("aws_workspaces_workspace", "AWS::WorkSpaces::Workspace", {
    BundleId: "bundle_id",
    RootVolumeEncryptionEnabled: "root_volume_encryption_enabled",
    UserVolumeEncryptionEnabled: "user_volume_encryption_enabled",
    VolumeEncryptionKey: "volume_encryption_key",
  }),
];
