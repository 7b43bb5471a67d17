import { isConditional, scopesResources } from "../../iam/conditions.ts";
import { isDenied } from "../../iam/denied.ts";
import { isEveryAction } from "../../iam/expand.ts";
import { everywhere } from "../../iam/resources.ts";
import { called, grantsOf, lowered } from "../../iam/subject.ts";
import { policyRule, throughDefault } from "../../model/index.ts";

/**
 * An Allow of every action on every resource, or on all but some. A condition weighs it down by one level; a Deny of
 * all takes it back.
 */
export const iamAdminStar = policyRule({
  id: "iam/admin-star",
  title: "Policy grants full administrator rights",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_1",
    "CKV_AWS_62",
    "CKV_AWS_63",
    "iam_policies_with_full_privileges",
    "iam_policy_grants_full_permissions",
    "iam_role_with_full_privileges",
    "F3",
    "F4",
    "F5",
    "IAMPolicyNoStatementsWithAdminAccess",
    "S6302",
    "IAM.1",
    "iam_customer_attached_policy_no_administrative_privileges",
    "iam_inline_policy_no_administrative_privileges",
  ],
  controls: { cis: ["3.0/1.16", "5.0/1.15", "6.0/2.15", "7.0/2.14"], fsbp: ["IAM.1"] },
  practices: ["tips/21", "accounts/least-privilege", "scale/2"],
  why: "Whoever gets hold of these credentials owns the account: all data, all keys, and the power to lock everybody else out.",
  check: "aws iam get-account-authorization-details --filter LocalManagedPolicy User Role Group",
  remedy: {
    cli: "# List what the holder really used, then write a policy of that:\naws iam generate-service-last-accessed-details --arn <arn>\naws iam get-service-last-accessed-details --job-id <job-id>",
    console:
      "IAM > Policies > the policy > Edit: allow only the services and actions that the tab Access Advisor shows as used.",
  },
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-1",
  ],
  live: { scope: "global", reads: ["iam:GetAccountAuthorizationDetails"] },
  *judge(policy, scope) {
    for (const statement of grantsOf(policy, scope)) {
      const action = statement.actions?.items.find(
        ({ known, text }) => known && text !== undefined && isEveryAction(text),
      );
      const resource = everywhere(statement);
      if (action === undefined || resource === undefined) continue;
      if (!statement.conditionsKnown || scopesResources(statement) || isDenied(policy, "*", "*")) continue;
      const conditional = isConditional(statement);
      yield {
        message: `${called(policy, statement)} allows every action ${resource.says}${conditional ? ", limited by a condition only" : ""}`,
        at: action.at,
        ...throughDefault(action.value, "critical"),
        ...(conditional ? { severity: lowered("critical", 1) } : {}),
        related: [{ message: resource.says, at: resource.at }],
      };
    }
  },
});
