import { facts, settingRule } from "../../model/index.ts";
import type { Fact, Resource, Scope } from "../../model/index.ts";

/** A plan of AWS Backup may take the file system: by name, by a wildcard or by its tags. */
function isSelected(fileSystem: Resource, { resources }: Scope): boolean {
  return resources.some((selection) => {
    if (selection.type !== "AWS::Backup::BackupSelection") return false;
    const named = [...facts(selection, "BackupSelection.Resources[*]")].some((fact) => {
      if (fact.is === "unknown") return fact.value.refersTo === undefined || fact.value.refersTo === fileSystem.id;
      return fact.is === "set" && fact.value.is === "scalar" && /\*|elasticfilesystem/.test(String(fact.value.value));
    });
    const tagged = [...facts(selection, "BackupSelection.ListOfTags[*]")].length > 0;
    return named || tagged;
  });
}

/** One Zone file systems are backed up unless told otherwise. */
function isOneZone(fileSystem: Resource): boolean {
  return [...facts(fileSystem, "AvailabilityZoneName")].some(({ is }) => is !== "unset");
}

function isBackedUp(fact: Fact, fileSystem: Resource, scope: Scope): boolean {
  return isSelected(fileSystem, scope) || (fact.is === "unset" && isOneZone(fileSystem));
}

/** File systems that nobody backs up; AWS's default but for One Zone. */
export const efsBackup = settingRule({
  id: "efs/backup",
  title: "File system has no automatic backups",
  severity: "low",
  preset: "strict",
  aliases: ["CKV2_AWS_18", "EFSInBackupPlan", "EFS.2", "EFS.7", "efs_have_backup_enabled"],
  controls: { fsbp: ["EFS.2", "EFS.7"] },
  practices: ["detection/dr"],
  why: "A file that is overwritten, deleted or encrypted by an intruder is gone.",
  check: "aws efs describe-backup-policy --region <region> --file-system-id <id>",
  remedy: {
    cli: "aws efs put-backup-policy --region <region> --file-system-id <id> --backup-policy Status=ENABLED",
    console: "EFS > File systems > the file system > Edit > Enable automatic backups.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-7",
    "https://docs.aws.amazon.com/efs/latest/ug/automatic-backups.html",
  ],
  says: "is not backed up",
  settings: [
    {
      types: ["AWS::EFS::FileSystem"],
      property: "BackupPolicy.Status",
      must: { be: "ENABLED" },
      unset: "DISABLED",
      except: isBackedUp,
      fix: { to: "ENABLED", safety: "safe" },
    },
  ],
});
