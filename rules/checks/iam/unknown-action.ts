import { retiredServices } from "../../data/retired-services.ts";
import { actions } from "../../iam/actions.ts";
import { partsOf } from "../../iam/expand.ts";
import { isWritten, removedItems, replacedItem } from "../../iam/fixes.ts";
import { hasWildcard } from "../../iam/match.ts";
import { nearestAction } from "../../iam/nearest-action.ts";
import { textsOf } from "../../iam/subject.ts";
import { policyRule, throughDefault } from "../../model/index.ts";
import type { Element, Fix, Item, Policy, Problem } from "../../model/index.ts";

/** What is wrong with an action: a service or an action that AWS does not have, or not any more. */
interface Fault {
  readonly is: "service" | "action" | "retired";
  readonly says: string;
}

function faultOf(text: string): Fault | undefined {
  const parts = partsOf(text);
  if (parts === undefined || !/^[A-Za-z0-9-]+$/.test(parts.service) || !/^[A-Za-z0-9*?-]+$/.test(parts.name))
    return undefined;
  const retired = retiredServices.data[parts.service.toLowerCase()];
  if (retired !== undefined) return { is: "retired", says: `AWS has shut down ${retired}: ${text} has no effect` };
  if (actions.service(parts.service) === undefined)
    return { is: "service", says: `AWS has no service ${parts.service} in its list of actions: ${text} has no effect` };
  if (hasWildcard(parts.name) || actions.action(text) !== undefined) return undefined;
  return { is: "action", says: `AWS has no action ${text}` };
}

function fixOf(element: Element, item: Item, nearest: string): Fix | undefined {
  const listed = textsOf(element.items).some((text) => text.toLowerCase() === nearest.toLowerCase());
  const edits = listed ? removedItems(element, [item]) : replacedItem(element, item, [nearest]);
  if (edits === undefined) return undefined;
  const title = listed ? `Remove ${item.text}: ${nearest} is listed already` : `Replace ${item.text} by ${nearest}`;
  return { title, safety: "review", edits };
}

function* problemsIn(policy: Policy, element: Element | undefined): Generator<Problem> {
  for (const item of element?.items ?? []) {
    const fault = item.known && item.text !== undefined ? faultOf(item.text) : undefined;
    if (element === undefined || item.text === undefined || fault === undefined) continue;
    const nearest = fault.is === "retired" ? undefined : nearestAction(item.text);
    const fix = nearest === undefined || !isWritten(policy) ? undefined : fixOf(element, item, nearest);
    const guess = nearest === undefined ? "" : `; ${nearest} is meant, it seems`;
    yield {
      message: `${fault.says}${guess}`,
      at: item.at,
      // Without a near name it may be newer than the catalogue of actions.
      ...(nearest === undefined
        ? { severity: fault.is === "retired" ? "info" : "low" }
        : throughDefault(item.value, "high")),
      ...(fix === undefined ? {} : { fixes: [fix] }),
    };
  }
}

/** Actions that AWS does not have: an Allow of one grants nothing, and a Deny of one protects nothing. */
export const iamUnknownAction = policyRule({
  id: "iam/unknown-action",
  title: "Policy names an action that AWS does not have",
  severity: "high",
  preset: "recommended",
  aliases: ["INVALID_ACTION", "INVALID_SERVICE_IN_ACTION", "UNKNOWN_ACTION", "UNKNOWN_PREFIX", "W3037"],
  practices: ["tips/21", "tips/1"],
  why: "AWS takes a mistyped action without a word. In an Allow it grants nothing and the code fails later; in a Deny it leaves open what it should close.",
  check: "aws accessanalyzer validate-policy --policy-type IDENTITY_POLICY --policy-document file://policy.json",
  remedy: {
    cli: "# Put the corrected document in as a new version:\naws iam create-policy-version --policy-arn <arn> --policy-document file://policy.json --set-as-default",
    console: "IAM > Policies > the policy > Edit: the visual editor lists the actions of each service.",
  },
  references: [
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
  ],
  live: { scope: "global", reads: ["iam:GetAccountAuthorizationDetails"] },
  *judge(policy) {
    for (const { actions: named, notActions } of policy.statements) {
      yield* problemsIn(policy, named);
      yield* problemsIn(policy, notActions);
    }
  },
});
