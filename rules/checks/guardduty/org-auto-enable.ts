import { settingRule } from "../../model/index.ts";

/** Organizations whose members are left without GuardDuty; CloudFormation has no such resource. */
export const guarddutyOrgAutoEnable = settingRule({
  id: "guardduty/org-auto-enable",
  title: "Accounts of the organization do not get GuardDuty",
  severity: "low",
  preset: "strict",
  aliases: ["guardduty_delegated_admin_enabled_all_regions"],
  practices: ["detection/guardduty"],
  why: "An account that is added next month is watched by nobody until somebody thinks of it.",
  check: "aws guardduty describe-organization-configuration --region <region> --detector-id <id>",
  remedy: {
    cli: "aws guardduty update-organization-configuration --region <region> --detector-id <id> --auto-enable-organization-members ALL",
    console: "GuardDuty > Accounts > Auto-enable > Enable for all accounts.",
  },
  references: ["https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_organizations.html"],
  says: "leaves the accounts of the organization without GuardDuty",
  settings: [
    {
      types: ["Account::GuardDutyOrganization"],
      property: "AutoEnableOrganizationMembers",
      must: { notBe: ["NONE"] },
      fix: { to: "ALL", safety: "safe" },
    },
    {
      types: ["Account::GuardDutyOrganization"],
      property: "AutoEnable",
      must: { be: true },
      fix: { to: true, safety: "safe" },
    },
  ],
});
