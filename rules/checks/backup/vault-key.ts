import { settingRule } from "../../model/index.ts";

/** Vaults on the key that AWS Backup manages; AWS's default. */
export const backupVaultKey = settingRule({
  id: "backup/vault-key",
  title: "Backup vault has no customer key",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_166", "Backup.1"],
  controls: { fsbp: ["Backup.1"] },
  practices: ["detection/dr"],
  why: "AWS's own key goes with the account: backups cannot be restored in another one, and nobody can take the right to read them away from the account's administrators.",
  check:
    "aws backup list-backup-vaults --region <region> --query 'BackupVaultList[].[BackupVaultName,EncryptionKeyArn,Locked]'",
  remedy: {
    cli: "# A vault's key cannot be changed: create a new vault and copy the backups there.\naws backup create-backup-vault --region <region> --backup-vault-name <id>-own-key --encryption-key-arn <key>",
    console: "AWS Backup > Vaults > Create vault > Encryption key; then copy the recovery points.",
  },
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html"],
  says: "encrypts with the key that AWS Backup manages",
  settings: [
    {
      types: ["AWS::Backup::BackupVault"],
      property: "EncryptionKeyArn",
      must: { beSet: true },
      fix: { to: "<arn-of-the-key>", safety: "replace" },
    },
  ],
});
