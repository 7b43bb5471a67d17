import { everyone, namesCallers, refusesOthers } from "../../iam/callers.ts";
import { isConditional } from "../../iam/conditions.ts";
import { coversAction } from "../../iam/match.ts";
import { rootPrincipalFix } from "../../iam/root-principal.ts";
import { called } from "../../iam/subject.ts";
import { policyRule } from "../../model/index.ts";
import type { Statement } from "../../model/index.ts";

const assuming = ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];

/** Whether a statement is about taking the role at all; what is not known is not held against it. */
function letsAssume({ actions, notActions }: Statement): boolean {
  if (notActions !== undefined) return true;
  return (actions?.items ?? []).some(
    ({ known, text }) => known && text !== undefined && assuming.some((action) => coversAction(text, action)),
  );
}

/** Roles whose trust policy names everyone. A condition on who calls makes it right; any other one weighs it down. */
export const iamTrustAnyPrincipal = policyRule({
  id: "iam/trust-any-principal",
  title: "Anyone in AWS may assume the role",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_60",
    "AssumableByAnyPrincipal",
    "AssumableByAnyPrincipalWithConditions",
    "iam_role_allows_all_principals_to_assume",
    "F6",
    "ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL",
  ],
  practices: ["tips/21", "scale/3"],
  why: "A role that trusts everyone can be assumed from any AWS account in the world by whoever learns or guesses its name.",
  check: "aws iam get-role --role-name <id> --query Role.AssumeRolePolicyDocument",
  remedy: {
    cli: "# Trust the principals that need the role, then:\naws iam update-assume-role-policy --role-name <id> --policy-document file://trust.json",
    console:
      "IAM > Roles > the role > Trust relationships > Edit trust policy: name the accounts, roles or services that may assume it.",
  },
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous",
  ],
  live: { scope: "global", reads: ["iam:GetAccountAuthorizationDetails"] },
  *judge(policy) {
    if (policy.kind !== "trust") return;
    for (const statement of policy.statements) {
      const [first, ...others] = everyone(statement.principals);
      if (statement.effect !== "Allow" || first === undefined || !letsAssume(statement)) continue;
      if (namesCallers(statement) || refusesOthers(policy, statement)) continue;
      const conditional = isConditional(statement);
      const fix = rootPrincipalFix(policy, statement, first);
      yield {
        message: `${called(policy, statement)} can be assumed from every AWS account${conditional ? " that meets its condition" : ""}`,
        at: first.at,
        ...(conditional ? { severity: "medium" as const } : {}),
        related: others.map(({ at }) => ({ message: "everyone, once more", at })),
        ...(fix === undefined || others.length > 0 ? {} : { fixes: [fix] }),
      };
    }
  },
});
