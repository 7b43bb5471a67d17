import { actions } from "../../iam/actions.ts";
import { accessSet } from "../../iam/access-set.ts";
import { isConditional, scopesResources } from "../../iam/conditions.ts";
import { isDenied } from "../../iam/denied.ts";
import { isEveryAction, wholeService } from "../../iam/expand.ts";
import { isWritten, replacedItem } from "../../iam/fixes.ts";
import { everywhere, serviceOfWildcard } from "../../iam/resources.ts";
import { called, enumerated, grantsOf, lowered, textsOf, worst } from "../../iam/subject.ts";
import { policyRule } from "../../model/index.ts";
import type { Element, Fix, Item, Policy, Severity, Statement } from "../../model/index.ts";

/** Services whose every action is a way to all the others, or to the data. */
const powerful = new Set([
  "*",
  "iam",
  "sts",
  "kms",
  "organizations",
  "secretsmanager",
  "ssm",
  "lambda",
  "ec2",
  "s3",
  "sso",
]);

/** Services whose every action the agent on an instance needs to be managed at all. */
const channels = new Set(["ec2messages", "ssmmessages"]);

/** An item that allows all of a service, or of every service (`*`). */
interface Whole {
  readonly item: Item;
  readonly service: string;
}

/** The items that allow a whole service which can change something. Everything on everything is a fault of its own. */
function wholeServices(policy: Policy, statement: Statement): readonly Whole[] {
  const { actions: element } = statement;
  const everything = element?.items.find(({ known, text }) => known && text !== undefined && isEveryAction(text));
  if (everything !== undefined) {
    const limited = statement.resources !== undefined && everywhere(statement) === undefined;
    return (limited || scopesResources(statement)) && !isDenied(policy, "*", "*")
      ? [{ item: everything, service: "*" }]
      : [];
  }
  return (element?.items ?? []).flatMap((item) => {
    const service = item.known && item.text !== undefined ? wholeService(item.text) : undefined;
    if (service === undefined || !changesSomething(service) || isDenied(policy, `${service}:*`, "*")) return [];
    return [{ item, service }];
  });
}

function changesSomething(service: string): boolean {
  if (channels.has(service)) return false;
  return actions.service(service)?.actions.some(({ levels }) => levels.includes("write")) === true;
}

/** Powerful services weigh more; resources that are named, and a condition, weigh it down by a level each. */
function weight(service: string, statement: Statement): Severity {
  const base: Severity = powerful.has(service) ? "high" : "medium";
  const all = statement.resources?.items.some((item) => serviceOfWildcard(item) === service) === true;
  const scoped = all || everywhere(statement) !== undefined ? 0 : 1;
  return lowered(base, scoped + (isConditional(statement) || !statement.conditionsKnown ? 1 : 0));
}

function says(all: readonly Whole[], statement: Statement): string {
  if (all.some(({ service }) => service === "*"))
    return `allows every action on ${everywhere(statement) === undefined ? "the resources it names" : "every resource that meets its condition"}`;
  return `allows every action of ${enumerated(all.map(({ service }) => service))}`;
}

function fixesOf(element: Element, { item, service }: Whole): readonly Fix[] {
  const already = new Set(textsOf(element.items).map((text) => text.toLowerCase()));
  return (["read", "readWrite"] as const).flatMap((access): readonly Fix[] => {
    const set = accessSet(service, access).filter((pattern) => !already.has(pattern.toLowerCase()));
    const edits = set.length === 0 || set.length > 60 ? undefined : replacedItem(element, item, set);
    const kept = access === "read" ? "what reads and lists" : "what reads and writes, without managing permissions";
    return edits === undefined ? [] : [{ title: `Replace ${item.text} by ${kept}`, safety: "review", edits }];
  });
}

/** Allows of `service:*`, and of `*` where the resources are named. */
export const iamServiceWildcard = policyRule({
  id: "iam/service-wildcard",
  title: "Policy allows every action of a service",
  severity: "high",
  preset: "recommended",
  aliases: [
    "ServiceWildcard",
    "AWS-0345",
    "CKV_AWS_49",
    "IAMNoWildcardPermissions",
    "AwsSolutions-IAM5",
    "IAM.21",
    "iam_policy_no_full_access_to_kms",
    "iam_policy_no_full_access_to_cloudtrail",
  ],
  controls: { fsbp: ["IAM.21"] },
  practices: ["tips/21", "accounts/least-privilege"],
  why: "With the whole of a service come the actions nobody thought of: deleting, sharing with strangers, changing who may do what, and whatever AWS adds to it next year.",
  check: "aws iam get-account-authorization-details --filter LocalManagedPolicy User Role Group",
  remedy: {
    cli: "# See which of the service's actions were used:\naws iam generate-service-last-accessed-details --arn <arn> --granularity ACTION_LEVEL\naws iam get-service-last-accessed-details --job-id <job-id>",
    console: "IAM > Policies > the policy > Edit: choose the service's actions by access level instead of All actions.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-21",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
  ],
  live: { scope: "global", reads: ["iam:GetAccountAuthorizationDetails"] },
  *judge(policy, scope) {
    for (const statement of grantsOf(policy, scope)) {
      const element = statement.actions;
      const [first, ...others] = wholeServices(policy, statement);
      if (element === undefined || first === undefined) continue;
      const all = [first, ...others];
      const severity = worst(all.map(({ service }) => weight(service, statement)));
      yield {
        message: `${called(policy, statement)} ${says(all, statement)}`,
        at: first.item.at,
        ...(severity === undefined ? {} : { severity }),
        related: others.map(({ item, service }) => ({ message: `every action of ${service}`, at: item.at })),
        ...(isWritten(policy) && others.length === 0 && first.service !== "*"
          ? { fixes: fixesOf(element, first) }
          : {}),
      };
    }
  },
});
