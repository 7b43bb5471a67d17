import { isConditional } from "../../iam/conditions.ts";
import { isDenied } from "../../iam/denied.ts";
import { isEveryAction } from "../../iam/expand.ts";
import { everywhere } from "../../iam/resources.ts";
import { called, enumerated, grantsOf, lowered, textsOf } from "../../iam/subject.ts";
import { policyRule } from "../../model/index.ts";
import type { Policy, Scope, Statement } from "../../model/index.ts";

/** Trust policies have a rule of their own; boundaries, SCPs and the like only take away. */
function judged(policy: Policy, scope: Scope): readonly Statement[] {
  if (policy.kind === "resource") return policy.statements.filter(({ effect }) => effect === "Allow");
  return grantsOf(policy, scope);
}

/** Allows of everything but some actions. Named resources and a condition weigh it down by a level each. */
export const iamAllowNotaction = policyRule({
  id: "iam/allow-notaction",
  title: "Policy allows every action that it does not name",
  severity: "high",
  preset: "recommended",
  aliases: ["W15", "W16", "W17", "allows-with-not-action", "NotAction", "iam_policy_allows_notaction"],
  practices: ["tips/21"],
  why: "NotAction in an Allow grants all other actions of all services, and those of every service that AWS launches later.",
  check: "aws iam get-account-authorization-details --filter LocalManagedPolicy User Role Group",
  remedy: {
    cli: "# Write the actions that are meant as Action, and put the policy in as a new version:\naws iam create-policy-version --policy-arn <arn> --policy-document file://policy.json --set-as-default",
    console:
      "IAM > Policies > the policy > Edit > JSON: list the allowed actions under Action, and deny the others in a statement of their own.",
  },
  references: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html"],
  live: { scope: "global", reads: ["iam:GetAccountAuthorizationDetails"] },
  *judge(policy, scope) {
    for (const statement of judged(policy, scope)) {
      const { notActions, resources, notResources } = statement;
      if (notActions === undefined || isDenied(policy, "*", "*")) continue;
      // It then allows nothing.
      if (textsOf(notActions.items).some(isEveryAction)) continue;
      const excepted = notActions.items.map(({ text, known }) => (known && text !== undefined ? text : "…"));
      const reach = everywhere(statement);
      const scoped = (resources ?? notResources) !== undefined && reach === undefined ? 1 : 0;
      const steps = scoped + (isConditional(statement) || !statement.conditionsKnown ? 1 : 0);
      yield {
        message: `${called(policy, statement)} allows every action${excepted.length === 0 ? "" : ` but ${enumerated(excepted)}`}${reach === undefined ? "" : ` ${reach.says}`}`,
        at: notActions.key,
        ...(steps === 0 ? {} : { severity: lowered("high", steps) }),
        ...(reach === undefined ? {} : { related: [{ message: reach.says, at: reach.at }] }),
      };
    }
  },
});
