import { block, blocks, level, mapped } from "./mapped-type.ts";
import type { MappedType } from "./mapped-type.ts";

const lock = {
  MinRetentionDays: "min_retention_days",
  MaxRetentionDays: "max_retention_days",
  ChangeableForDays: "changeable_for_days",
};

/** AWS Backup. */
export const backup: readonly MappedType[] = [
  mapped(
    "aws_backup_vault",
    "AWS::Backup::BackupVault",
    {
      BackupVaultName: "name",
      EncryptionKeyArn: { name: "kms_key_arn", reference: "arn" },
      LockConfiguration: block("aws_backup_vault_lock_configuration", lock, {
        resource: { type: "aws_backup_vault_lock_configuration", via: "backup_vault_name" },
      }),
    },
    { reference: "name" },
  ),
  mapped("aws_backup_vault_lock_configuration", "AWS::Backup::BackupVault", lock, {
    part: { via: "backup_vault_name", under: "LockConfiguration" },
  }),
  mapped("aws_backup_plan", "AWS::Backup::BackupPlan", {
    BackupPlan: level({
      BackupPlanName: "name",
      BackupPlanRule: blocks("rule", {
        RuleName: "rule_name",
        TargetBackupVault: "target_vault_name",
        CopyActions: blocks("copy_action", { DestinationBackupVaultArn: "destination_vault_arn" }),
      }),
    }),
  }),
];
