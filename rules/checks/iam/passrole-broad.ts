import { scopesResources } from "../../iam/conditions.ts";
import { isDenied } from "../../iam/denied.ts";
import { isEveryAction } from "../../iam/expand.ts";
import { coversAction } from "../../iam/match.ts";
import { passRoleFix } from "../../iam/pass-role-fix.ts";
import { everyRole, everywhere } from "../../iam/resources.ts";
import { called, grantsOf, textsOf } from "../../iam/subject.ts";
import { policyRule, throughDefault } from "../../model/index.ts";
import type { Condition, Item, Origin, Related, Statement } from "../../model/index.ts";

const pass = "iam:PassRole";

/** The item that allows to pass a role; the key of `NotAction` where it leaves it allowed. */
function allowing({ actions, notActions }: Statement): { readonly at: Origin; readonly item?: Item } | undefined {
  if (actions !== undefined) {
    const items = actions.items.filter(({ known, text }) => known && text !== undefined && coversAction(text, pass));
    const item = items.find(({ text }) => text?.toLowerCase() === pass.toLowerCase()) ?? items[0];
    return item === undefined ? undefined : { at: item.at, item };
  }
  if (notActions === undefined || notActions.items.some(({ known }) => !known)) return undefined;
  return textsOf(notActions.items).some((text) => coversAction(text, pass)) ? undefined : { at: notActions.key };
}

function ofService({ conditions }: Statement): readonly Condition[] {
  return conditions.filter(({ key }) => key.toLowerCase() === "iam:passedtoservice");
}

function relatedOf(at: Origin, optional: Condition | undefined): readonly Related[] {
  const action: Related = { message: "allows iam:PassRole", at };
  return optional === undefined
    ? [action]
    : [action, { message: `${optional.operator} lets other services through`, at: optional.at }];
}

/** Allows of passing any role to any service. Boundaries only limit; a required `iam:PassedToService` makes it right. */
export const iamPassroleBroad = policyRule({
  id: "iam/passrole-broad",
  title: "Policy lets its holder pass any role",
  severity: "high",
  preset: "recommended",
  aliases: [
    "PASS_ROLE_WITH_STAR_IN_RESOURCE",
    "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE",
    "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION",
    "PASS_ROLE_WITH_NOT_RESOURCE",
    "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE",
    "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE",
    "CKV_AWS_110",
    "CKV_AWS_286",
    "AWS-0342",
    "F38",
    "F39",
    "F40",
    "iam_role_policy_passrole_allows_all",
  ],
  practices: ["tips/21", "accounts/least-privilege"],
  why: "Whoever may pass any role can start a function, a task or an instance with the most powerful role of the account, and act as that role.",
  check: "aws iam get-account-authorization-details --filter LocalManagedPolicy User Role Group",
  remedy: {
    cli: '# Name the roles under Resource and add {"StringEquals":{"iam:PassedToService":"<service>.amazonaws.com"}}, then:\naws iam create-policy-version --policy-arn <arn> --policy-document file://policy.json --set-as-default',
    console:
      "IAM > Policies > the policy > Edit > PassRole: name the roles, and add the request condition iam:PassedToService.",
  },
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html",
  ],
  live: { scope: "global", reads: ["iam:GetAccountAuthorizationDetails"] },
  *judge(policy, scope) {
    for (const statement of grantsOf(policy, scope)) {
      const allowed = allowing(statement);
      const at = everyRole(statement);
      if (allowed === undefined || at === undefined || !statement.conditionsKnown || isDenied(policy, pass, "*"))
        continue;
      // Everything on everything is a fault of its own.
      if (textsOf(statement.actions?.items).some(isEveryAction) && everywhere(statement) !== undefined) continue;
      if (scopesResources(statement)) continue;
      const limits = ofService(statement);
      const fix = allowed.item === undefined ? undefined : passRoleFix(policy, statement, allowed.item);
      yield {
        message: `${called(policy, statement)} allows passing any role to ${limits.length > 0 ? "any service: its condition on iam:PassedToService does not bind" : "any service"}`,
        at,
        ...(allowed.item === undefined ? {} : throughDefault(allowed.item.value, "high")),
        related: relatedOf(allowed.at, limits[0]),
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    }
  },
});
