import { attachmentsOf, resourceRule } from "../../model/index.ts";
import type { Policy, Resource, Scope, Value } from "../../model/index.ts";

const flag = "aws:multifactorauthpresent";

/** An Allow with MFA, or a Deny without it; what is not known may be one. */
function asksForMfa({ statements }: Policy): boolean {
  return statements.some(
    ({ effect, conditions, conditionsKnown }) =>
      !conditionsKnown ||
      conditions.some(({ key, values }) => {
        const name = key.toLowerCase();
        if (name === "aws:multifactorauthage") return true;
        const wanted = effect === "Deny" ? "false" : "true";
        return name === flag && values.some(({ known, text }) => !known || text?.toLowerCase() === wanted);
      }),
  );
}

function ownPolicies({ id, type }: Resource, { policies }: Scope): readonly Policy[] {
  return policies.filter(({ resource, kind }) => kind === "identity" && resource?.id === id && resource.type === type);
}

/** All policies of a group, or undefined where one of them is not known. */
function policiesOf(group: Resource, scope: Scope): readonly Policy[] | undefined {
  const inline = attachmentsOf(scope, group, "AWS::IAM::GroupPolicy", "GroupName", "GroupName");
  if (!inline.complete) return undefined;
  const found = [...ownPolicies(group, scope), ...inline.resources.flatMap((each) => ownPolicies(each, scope))];
  for (const carrier of scope.resources) {
    const groups = carrier.properties.entries.get("Groups")?.value;
    if (groups === undefined || !names(groups, group)) continue;
    const policy = carrier.properties.entries.get("PolicyArn")?.value;
    if (carrier.type !== "Account::PolicyAttachment") found.push(...ownPolicies(carrier, scope));
    else if (policy?.is === "unknown") {
      const written = scope.policies.filter(
        ({ resource }) => resource !== undefined && resource.id === policy.refersTo,
      );
      if (written.length === 0) return undefined;
      found.push(...written);
    }
  }
  return found;
}

function names(value: Value, group: Resource): boolean {
  if (value.is === "list") return value.items.some((item) => names(item, group));
  if (value.is === "unknown") return value.refersTo === group.id;
  const name = group.properties.entries.get("GroupName")?.value;
  return value.is === "scalar" && name?.is === "scalar" && name.value === value.value;
}

/** Policies of users, and groups with policies, none of which asks for MFA. */
export const iamUserNoMfaGuard = resourceRule({
  id: "iam/user-no-mfa-guard",
  title: "Policy of a user or group works without MFA",
  severity: "low",
  preset: "all",
  aliases: ["AWS-0123", "AWS-0145", "iam_user_policy_without_mfa", "authentication_without_mfa"],
  practices: ["accounts/users", "tips/4", "tips/8"],
  why: "A password or key that got lost is enough to use these rights; with a condition on MFA it is not.",
  check: "aws iam list-user-policies --user-name <user>; aws iam list-group-policies --group-name <group>",
  remedy: { console: "IAM > Policies > the policy > Edit: add a condition on aws:MultiFactorAuthPresent." },
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_examples_aws_my-sec-creds-self-manage.html",
  ],
  types: ["AWS::IAM::UserPolicy", "AWS::IAM::Group"],
  *judge(resource, scope) {
    const policies = resource.type === "AWS::IAM::Group" ? policiesOf(resource, scope) : ownPolicies(resource, scope);
    if (policies === undefined || policies.length === 0 || policies.some(asksForMfa)) return;
    if (!policies.some(({ statements }) => statements.some(({ effect }) => effect === "Allow"))) return;
    yield {
      message: `${resource.id} ${resource.type === "AWS::IAM::Group" ? "gives its users rights" : "gives its user rights"} that need no MFA`,
      at: resource.name,
    };
  },
});
