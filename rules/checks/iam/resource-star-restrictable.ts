import { isConditional, scopesResources } from "../../iam/conditions.ts";
import { isDenied } from "../../iam/denied.ts";
import { resourceStarFixes } from "../../iam/resource-star-fix.ts";
import { everyResource, serviceOfWildcard } from "../../iam/resources.ts";
import { heaviestFirst, starActions, starSeverity } from "../../iam/star-actions.ts";
import { called, enumerated, grantsOf } from "../../iam/subject.ts";
import { policyRule } from "../../model/index.ts";

/** Allows on every resource of actions that accept the ARN of one. Actions that accept only `*`, lists and descriptions are right so. */
export const iamResourceStarRestrictable = policyRule({
  id: "iam/resource-star-restrictable",
  title: "Policy allows on every resource what could be limited to some",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "RESOURCE_STAR",
    "CKV_AWS_111",
    "CKV_AWS_290",
    "CKV_AWS_109",
    "CKV_AWS_289",
    "CKV_AWS_355",
    "CKV_AWS_356",
    "AWS-0057",
    "W11",
    "W12",
    "W13",
    "S6304",
  ],
  practices: ["tips/21", "accounts/least-privilege"],
  why: "On * the grant reaches every bucket, table, key and role of the account, also those that other teams will make next year.",
  check: "aws iam get-account-authorization-details --filter LocalManagedPolicy User Role Group",
  remedy: {
    cli: "# Put the ARNs that are meant in the place of *, then:\naws iam create-policy-version --policy-arn <arn> --policy-document file://policy.json --set-as-default",
    console: "IAM > Policies > the policy > Edit > Resources: choose Specific and add the ARNs.",
  },
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
  ],
  live: { scope: "global", reads: ["iam:GetAccountAuthorizationDetails"] },
  *judge(policy, scope) {
    for (const statement of grantsOf(policy, scope)) {
      const star = everyResource(statement.resources);
      if (star === undefined || !statement.conditionsKnown || scopesResources(statement)) continue;
      const service = serviceOfWildcard(star);
      const found = starActions(statement, service).filter(({ text }) => !isDenied(policy, text, "*"));
      const heavy = heaviestFirst(found);
      const severity = starSeverity(heavy, isConditional(statement));
      if (severity === undefined) continue;
      const fixes = resourceStarFixes(policy, statement, star, found, scope);
      yield {
        message: `${called(policy, statement)} allows ${enumerated(heavy.map(({ text }) => text))} on every ${service === undefined ? "" : `${service} `}resource, though ${heavy.length === 1 ? "it accepts" : "they accept"} ${service === undefined ? "ARNs" : "narrower ARNs"}`,
        at: star.at,
        severity,
        related: heavy.slice(0, 5).map(({ item, text }) => ({ message: `${text} accepts ARNs`, at: item.at })),
        ...(fixes.length === 0 ? {} : { fixes }),
      };
    }
  },
});
