import { addedCondition } from "../../iam/added-condition.ts";
import { isWritten } from "../../iam/fixes.ts";
import { called } from "../../iam/subject.ts";
import { oncePerScope, policyRule } from "../../model/index.ts";
import type { Condition, Item } from "../../model/index.ts";

/** The account that a principal stands for as a whole; a role or user of it is somebody who was chosen. */
function accountOf({ known, text = "" }: Item): string | undefined {
  return known ? (/^arn:[^:]*:iam::(\d{12}):root$/.exec(text) ?? /^(\d{12})$/.exec(text))?.[1] : undefined;
}

/** What makes sure that it is not just anybody of the account. What is not known is taken to be enough. */
function asksForMore({ key, values }: Condition): boolean {
  const name = key.toLowerCase();
  if (name === "aws:multifactorauthpresent")
    return values.some(({ known, text }) => !known || text?.toLowerCase() === "true");
  if (name === "sts:externalid") return values.every(({ known, text = "" }) => !known || !/^[*?]*$/.test(text));
  return /^(aws:multifactorauthage|aws:principal|aws:source|aws:username$|aws:userid$|saml:)/.test(name);
}

/** Accounts whose resources the same template or module names: most likely its own. */
const ownAccounts = oncePerScope(
  ({ policies }) =>
    new Set(
      policies.flatMap(({ statements }) =>
        statements.flatMap(({ resources }) =>
          (resources?.items ?? []).flatMap(({ text = "" }) => /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(text)?.[1] ?? []),
        ),
      ),
    ),
);

/** Roles that trust all of another account, with nothing asked beside it. */
export const iamTrustCrossAccountNoExternalid = policyRule({
  id: "iam/trust-cross-account-no-externalid",
  title: "Another account may assume the role without external id or MFA",
  severity: "medium",
  preset: "strict",
  aliases: [
    "cross_account_iam_assume_role_policy_without_external_id_or_mfa",
    "iam_role_cross_service_confused_deputy_prevention",
  ],
  practices: ["accounts/least-privilege", "scale/2"],
  why: "Every principal of that account that its own policies allow gets the role. If the account is a service provider's, its other customers can talk it into using your role for them.",
  check: "aws iam get-role --role-name <id> --query Role.AssumeRolePolicyDocument",
  remedy: {
    cli: "# Add the condition, then:\naws iam update-assume-role-policy --role-name <id> --policy-document file://trust.json",
    console:
      "IAM > Roles > the role > Trust relationships > Edit trust policy: add a condition on sts:ExternalId, aws:PrincipalOrgID or aws:MultiFactorAuthPresent.",
  },
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html",
  ],
  *judge(policy, scope) {
    if (policy.kind !== "trust") return;
    for (const statement of policy.statements) {
      if (statement.effect !== "Allow" || !statement.conditionsKnown || statement.conditions.some(asksForMore))
        continue;
      const foreign = (statement.principals?.byType.get("AWS") ?? []).flatMap((item) => {
        const account = accountOf(item);
        return account === undefined || ownAccounts(scope).has(account) ? [] : [{ item, account }];
      });
      const [first, ...others] = foreign;
      if (first === undefined) continue;
      const edit = isWritten(policy)
        ? addedCondition(statement, "StringEquals", "sts:ExternalId", "<external-id>")
        : undefined;
      yield {
        message: `${called(policy, statement)} can be assumed by all of account ${first.account} without an external id or MFA`,
        at: first.item.at,
        related: others.map(({ item, account }) => ({ message: `and by account ${account}`, at: item.at })),
        ...(edit === undefined
          ? {}
          : {
              fixes: [
                { title: "Ask for an external id (fill in <external-id>)", safety: "review" as const, edits: [edit] },
              ],
            }),
      };
    }
  },
});
