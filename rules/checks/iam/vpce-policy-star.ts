import { addedCondition } from "../../iam/added-condition.ts";
import { everyone, refusesOthers } from "../../iam/callers.ts";
import { isConditional } from "../../iam/conditions.ts";
import { isEveryAction, wholeService } from "../../iam/expand.ts";
import { isWritten, languageOf } from "../../iam/fixes.ts";
import { everywhere } from "../../iam/resources.ts";
import { called } from "../../iam/subject.ts";
import { PlainReference, policyRule } from "../../model/index.ts";
import type { Fix, Policy, Statement } from "../../model/index.ts";

function fixOf(policy: Policy, statement: Statement): Fix | undefined {
  if (!isWritten(policy)) return undefined;
  const own = languageOf(policy) === "cloudformation";
  const account = own ? new PlainReference({ pseudo: "AccountId" }) : "<account>";
  const edit = addedCondition(statement, "StringEquals", "aws:PrincipalAccount", account);
  const title = own ? "Let only this account's principals through" : "Let only one account through (fill in <account>)";
  return edit === undefined ? undefined : { title, safety: "review", edits: [edit] };
}

/** Endpoint policies that say in words what AWS does without one: let everything through. */
export const iamVpcePolicyStar = policyRule({
  id: "iam/vpce-policy-star",
  title: "VPC endpoint lets everybody do everything",
  severity: "medium",
  preset: "strict",
  aliases: ["vpc_endpoint_connections_trust_boundaries"],
  practices: ["tips/21", "scale/8"],
  why: "Through the endpoint, data can leave the network for an account of somebody else's: a stolen or malicious program only has to bring credentials of its own.",
  check: "aws ec2 describe-vpc-endpoints --region <region> --query 'VpcEndpoints[].[VpcEndpointId,PolicyDocument]'",
  remedy: {
    cli: "aws ec2 modify-vpc-endpoint --region <region> --vpc-endpoint-id <id> --policy-document file://policy.json",
    console: "VPC > Endpoints > the endpoint > Policy > Edit policy > Custom.",
  },
  references: [
    "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_data-perimeters.html",
  ],
  *judge(policy) {
    if (policy.kind !== "endpoint") return;
    for (const statement of policy.statements) {
      const [everybody] = everyone(statement.principals);
      const action = statement.actions?.items.find(
        ({ known, text }) => known && text !== undefined && (isEveryAction(text) || wholeService(text) !== undefined),
      );
      const resource = everywhere(statement);
      if (statement.effect !== "Allow" || everybody === undefined || action === undefined || resource === undefined)
        continue;
      if (!statement.conditionsKnown || isConditional(statement) || refusesOthers(policy, statement)) continue;
      const fix = fixOf(policy, statement);
      yield {
        message: `${called(policy, statement)} lets everybody do everything ${resource.says} through the endpoint`,
        at: action.at,
        related: [{ message: "everybody", at: everybody.at }],
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    }
  },
});
