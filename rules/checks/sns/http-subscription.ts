import { facts, factsIn, nativePath, resourceRule, throughDefault, throughText } from "../../model/index.ts";
import type { Edit, MapValue, Problem, Resource } from "../../model/index.ts";

/** The address has to say the same as the protocol. */
function addressEdits(subscription: MapValue): readonly Edit[] {
  const endpoint = subscription.entries.get("Endpoint")?.value;
  if (endpoint?.is !== "scalar" || endpoint.node?.kind !== "scalar" || endpoint.through !== undefined) return [];
  const address = String(endpoint.value);
  return address.startsWith("http://")
    ? [{ edit: "set", target: endpoint, to: `https://${address.slice("http://".length)}` }]
    : [];
}

function* problemsOf(resource: Resource, subscription: MapValue, path: string): Generator<Problem> {
  for (const fact of factsIn(subscription, "Protocol", subscription.at)) {
    if (fact.is !== "set" || fact.value.is !== "scalar" || String(fact.value.value).toLowerCase() !== "http") continue;
    const property = nativePath(resource, `${path}Protocol`);
    const when = fact.when === undefined ? "" : ` when ${fact.when}`;
    yield {
      message: `${resource.id} delivers its messages over plain HTTP: ${property} is ${fact.value.value}${throughText(fact.value)}${when}`,
      at: fact.at,
      ...throughDefault(fact.value, "medium"),
      fixes: [
        {
          title: `Set ${property} to https`,
          safety: resource.type === "AWS::SNS::Subscription" ? "replace" : "review",
          edits: [{ edit: "set", target: fact.value, to: "https" }, ...addressEdits(subscription)],
        },
      ],
    };
  }
}

/** Subscriptions whose messages go out unencrypted. */
export const snsHttpSubscription = resourceRule({
  id: "sns/http-subscription",
  title: "Subscription delivers over plain HTTP",
  severity: "medium",
  preset: "recommended",
  aliases: ["SNSTopicSSLPublishOnly"],
  practices: ["scale/12"],
  why: "On plain HTTP everyone on the way can read the messages, and the token that confirms the subscription.",
  check:
    "aws sns list-subscriptions --region <region> --query 'Subscriptions[?Protocol==`http`].[SubscriptionArn,Endpoint]'",
  remedy: {
    cli: "aws sns subscribe --region <region> --topic-arn <arn> --protocol https --notification-endpoint https://<address>",
    console: "SNS > Subscriptions > Create subscription with HTTPS; then delete the old one.",
  },
  references: ["https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html"],
  types: ["AWS::SNS::Subscription", "AWS::SNS::Topic"],
  *judge(resource) {
    if (resource.type === "AWS::SNS::Subscription") yield* problemsOf(resource, resource.properties, "");
    else
      for (const fact of facts(resource, "Subscription[*]"))
        if (fact.is === "set" && fact.value.is === "map") yield* problemsOf(resource, fact.value, "Subscription[*].");
  },
});
