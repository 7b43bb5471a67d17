import { settingRule } from "../../model/index.ts";

/** Assessments that collect no evidence. */
export const auditmanagerAssessmentInactive = settingRule({
  id: "auditmanager/assessment-inactive",
  title: "Audit Manager assessment is inactive",
  severity: "info",
  preset: "all",
  aliases: ["auditmanager_assessment_active"],
  practices: ["detection/auditmanager"],
  why: "An inactive assessment collects no evidence: what happens meanwhile cannot be shown to an auditor later.",
  check: "aws auditmanager list-assessments --region <region> --status INACTIVE",
  remedy: {
    cli: "aws auditmanager update-assessment-status --region <region> --assessment-id <id> --status ACTIVE",
    console: "Audit Manager > Assessments: make a new one; an inactive one cannot be switched on in the console.",
  },
  references: ["https://docs.aws.amazon.com/audit-manager/latest/userguide/change-assessment-status-to-inactive.html"],
  says: "collects no evidence",
  settings: [
    {
      types: ["AWS::AuditManager::Assessment"],
      property: "Status",
      must: { notBe: ["INACTIVE"] },
      fix: { to: "ACTIVE", safety: "safe" },
    },
  ],
});
