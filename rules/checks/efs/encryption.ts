import { settingRule } from "../../model/index.ts";

/** EFS file systems without encryption; the API's default is none. */
export const efsEncryption = settingRule({
  id: "efs/encryption",
  title: "EFS file system is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_42", "AWS-0037", "efs_not_encrypted", "F32", "EFSEncrypted", "EFS.1", "EFS.8"],
  controls: { cis: ["5.0/2.3.1"], fsbp: ["EFS.1", "EFS.8"] },
  practices: ["scale/10", "detection/encryption"],
  why: "Whoever gets at the storage, a backup or a copy of it reads everything. Encryption costs nothing that anyone notices.",
  check: "aws efs describe-file-systems --region <region> --query 'FileSystems[?!Encrypted].FileSystemId'",
  remedy: {
    cli: "# A file system cannot be encrypted in place: create an encrypted one, copy the files with DataSync, switch the mounts.\naws efs create-file-system --region <region> --encrypted",
    console:
      "EFS > Create file system > Customize > Enable encryption of data at rest; then copy the files with DataSync.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-1"],
  says: "stores its files unencrypted",
  settings: [
    {
      types: ["AWS::EFS::FileSystem"],
      property: "Encrypted",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "replace" },
    },
  ],
});
