import { facts, resourceRule, nativePath } from "../../model/index.ts";
import type { Edit, Problem, Resource } from "../../model/index.ts";

const type = "SERVICE_CONTROL_POLICY";

/** Policy types are switched on by Terraform only: CloudFormation has no property for them, so there nothing is known. */
function policyTypes(organization: Resource): readonly Problem[] {
  if (organization.source !== "terraform") return [];
  return [...facts(organization, "EnabledPolicyTypes")].flatMap((fact): readonly Problem[] => {
    if (fact.is === "unknown") return [];
    const edit = ((): Edit | undefined => {
      if (fact.is === "unset") return { edit: "put", on: fact.on, path: fact.missing, to: [type] };
      if (fact.value.is !== "list") return undefined;
      const has = fact.value.items.some((item) => item.is !== "scalar" || item.value === type);
      return has ? undefined : { edit: "append", on: fact.value, to: type };
    })();
    if (edit === undefined) return [];
    return [
      {
        message: `${organization.id} has service control policies switched off: enabled_policy_types ${fact.is === "unset" ? "is not set" : "leaves them out"}`,
        at: fact.at,
        fixes: [{ title: "Switch service control policies on", safety: "review", edits: [edit] }],
      },
    ];
  });
}

/** Organizations that share the bill only, or that have service control policies switched off. */
export const organizationsScpDisabled = resourceRule({
  id: "organizations/scp-disabled",
  title: "Organization has no service control policies",
  severity: "medium",
  preset: "recommended",
  aliases: ["service_control_policies_disabled", "organizations_scp_check_deny_regions"],
  practices: ["detection/scp", "scale/1"],
  why: "Without them, nothing stops the administrators of a member account, or whoever took it over, from switching off logs, opening new Regions or leaving the organization.",
  check: "aws organizations describe-organization --query Organization.FeatureSet",
  remedy: {
    cli: "aws organizations enable-policy-type --root-id <root> --policy-type SERVICE_CONTROL_POLICY # after enable-all-features",
    console: "Organizations > Settings > Enable all features; then Policies > Service control policies > Enable.",
  },
  references: [
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html",
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_org_support-all-features.html",
  ],
  types: ["AWS::Organizations::Organization"],
  *judge(organization) {
    const property = nativePath(organization, "FeatureSet");
    for (const fact of facts(organization, "FeatureSet")) {
      if (fact.is === "unknown") return;
      if (fact.is !== "set" || fact.value.is !== "scalar" || fact.value.value !== "CONSOLIDATED_BILLING") continue;
      yield {
        message: `${organization.id} shares the bill only: ${property} is ${fact.value.value}`,
        at: fact.at,
        fixes: [
          {
            title: `Set ${property} to ALL`,
            safety: "review",
            edits: [
              { edit: "set", target: fact.value, to: "ALL" },
              ...policyTypes(organization).flatMap(({ fixes }) => fixes?.[0]?.edits ?? []),
            ],
          },
        ],
      };
      return;
    }
    yield* policyTypes(organization);
  },
});
