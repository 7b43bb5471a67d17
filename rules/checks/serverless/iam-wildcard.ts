import { isEveryAction } from "../../iam/expand.ts";
import { everyResource } from "../../iam/resources.ts";
import { starActions } from "../../iam/star-actions.ts";
import { called, grantsOf } from "../../iam/subject.ts";
import { policyRule } from "../../model/index.ts";
import type { Item, Statement } from "../../model/index.ts";

/** `*` as an action. */
function everyAction({ actions }: Statement): Item | undefined {
  return actions?.items.find(({ known, text }) => known && text !== undefined && isEveryAction(text));
}

/** `*` as the resource of something that accepts an ARN. */
function everyResourceOf(statement: Statement): Item | undefined {
  const star = everyResource(statement.resources);
  return starActions(statement).some(({ severity }) => severity !== undefined) ? star : undefined;
}

/**
 * Statements of the role of a service with `*` for action or resource. The rules about policies say more of the same,
 * and then this one is silent; it is what is left where they are off, and the name that users of the Framework know.
 */
export const serverlessIamWildcard = policyRule({
  id: "serverless/iam-wildcard",
  title: "Role statement of a service is a wildcard",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_1", "CKV_AWS_49", "serverless_role_with_full_privileges"],
  practices: ["tips/21", "accounts/least-privilege"],
  why: "All functions of the service share this role: whoever finds a hole in one of them has what the wildcard grants.",
  check: "aws iam list-role-policies --role-name <service>-<stage>-<region>-lambdaRole",
  remedy: {
    console:
      "In serverless.yml name the actions and ARNs that the functions use; then deploy. IAM > Roles > the role > Access Advisor shows what was used.",
  },
  references: [
    "https://www.serverless.com/framework/docs/providers/aws/guide/iam",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
  ],
  carriers: ["Serverless::Role"],
  yieldsTo: ["iam/admin-star", "iam/service-wildcard", "iam/resource-star-restrictable", "iam/passrole-broad"],
  *judge(policy, scope) {
    for (const statement of grantsOf(policy, scope)) {
      const action = everyAction(statement);
      const star = action ?? everyResourceOf(statement);
      if (star === undefined) continue;
      yield {
        message: `${called(policy, statement)} allows ${action === undefined ? "on every resource what it could allow on some" : "every action"}`,
        at: star.at,
        related: (statement.actions?.items ?? [])
          .filter((item) => item !== star)
          .slice(0, 5)
          .map((item) => ({ message: `allows ${item.text ?? "it"}`, at: item.at })),
      };
    }
  },
});
