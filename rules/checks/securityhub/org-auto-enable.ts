import { facts, settingRule } from "../../model/index.ts";
import type { Fact, Resource } from "../../model/index.ts";

/** Under central configuration AWS asks for `false`: policies decide there. */
function isCentral(_: Fact, resource: Resource): boolean {
  return [...facts(resource, "ConfigurationType")].some(
    (fact) =>
      fact.is === "unknown" || (fact.is === "set" && fact.value.is === "scalar" && fact.value.value === "CENTRAL"),
  );
}

/** Organizations whose new accounts are left without Security Hub. */
export const securityhubOrgAutoEnable = settingRule({
  id: "securityhub/org-auto-enable",
  title: "Accounts of the organization do not get Security Hub",
  severity: "low",
  preset: "strict",
  aliases: ["securityhub_delegated_admin_enabled_all_regions"],
  practices: ["detection/securityhub"],
  why: "An account that is added next month is checked by nobody until somebody thinks of it.",
  check: "aws securityhub describe-organization-configuration --region <region>",
  remedy: {
    cli: "aws securityhub update-organization-configuration --region <region> --auto-enable",
    console: "Security Hub CSPM > Settings > Configuration > Auto-enable accounts.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/accounts-orgs-auto-enable.html",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/central-configuration-intro.html",
  ],
  says: "leaves new accounts of the organization without Security Hub",
  settings: [
    {
      types: ["AWS::SecurityHub::OrganizationConfiguration"],
      property: "AutoEnable",
      must: { be: true },
      except: isCentral,
      fix: { to: true, safety: "safe" },
    },
  ],
});
