import { settingRule } from "../../model/index.ts";

/** WorkSpaces with unencrypted volumes; AWS's default. */
export const workspacesEncryption = settingRule({
  id: "workspaces/encryption",
  title: "WorkSpace volume is not encrypted",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_155",
    "CKV_AWS_156",
    "AWS-0109",
    "workspace_without_encryption",
    "workspaces_workspace_volume_not_encrypted",
    "F29",
    "WorkSpaces.1",
    "WorkSpaces.2",
  ],
  controls: { fsbp: ["WorkSpaces.1", "WorkSpaces.2"] },
  practices: ["scale/10"],
  why: "Whoever gets at the storage, a backup or a copy of it reads everything. Encryption costs nothing that anyone notices.",
  check:
    "aws workspaces describe-workspaces --region <region> --query 'Workspaces[].[WorkspaceId,RootVolumeEncryptionEnabled,UserVolumeEncryptionEnabled]'",
  remedy: {
    console:
      "WorkSpaces > Create WorkSpaces with encrypted root and user volumes; a WorkSpace cannot be encrypted later.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/workspaces-controls.html#workspaces-1"],
  says: "has an unencrypted volume",
  settings: [
    {
      types: ["AWS::WorkSpaces::Workspace"],
      property: "RootVolumeEncryptionEnabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "replace", also: { VolumeEncryptionKey: "alias/aws/workspaces" } },
    },
    {
      types: ["AWS::WorkSpaces::Workspace"],
      property: "UserVolumeEncryptionEnabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "replace", also: { VolumeEncryptionKey: "alias/aws/workspaces" } },
    },
  ],
});
