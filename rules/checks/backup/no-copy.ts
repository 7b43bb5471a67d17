import { settingRule } from "../../model/index.ts";

/** Backup rules that keep all backups where the data is. */
export const backupNoCopy = settingRule({
  id: "backup/no-copy",
  title: "Backup plan keeps no copy in another Region or account",
  severity: "info",
  preset: "all",
  aliases: [],
  practices: ["detection/dr"],
  why: "Whoever gets hold of the account gets hold of the backups, and what takes the Region down takes them along.",
  check:
    "aws backup get-backup-plan --region <region> --backup-plan-id <id> --query 'BackupPlan.Rules[].[RuleName,CopyActions]'",
  remedy: {
    console: "AWS Backup > Backup plans > the plan > the rule > Edit > Copy to destination.",
  },
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-account-backup.html"],
  says: "keeps all backups in one place",
  settings: [
    {
      types: ["AWS::Backup::BackupPlan"],
      property: "BackupPlan.BackupPlanRule[*].CopyActions",
      must: { beSet: true },
    },
  ],
});
