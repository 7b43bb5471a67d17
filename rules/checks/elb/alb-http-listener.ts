import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Edit, Fact, Fix, MapValue, Resource, Scope } from "../../model/index.ts";

/** HTTP is what AWS takes on port 80 where no protocol is written. */
function speaksHttp(fact: Fact, listener: Resource): boolean {
  if (fact.is === "unset") return is(listener, "Port", "80");
  return fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value).toUpperCase() === "HTTP";
}

/** Whether a property is written so, in one branch at least. */
function is(resource: Resource, property: string, text: string): boolean {
  return [...facts(resource, property)].some(
    (fact) => fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value).toLowerCase() === text,
  );
}

/** Plain HTTP is right where all it does is send viewers to HTTPS; of actions that nobody can know nothing is said. */
function redirects(listener: Resource): boolean {
  return [...facts(listener, "DefaultActions[*].RedirectConfig.Protocol")].some(
    (fact) =>
      fact.is === "unknown" ||
      (fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value) === "HTTPS"),
  );
}

/** An internal balancer is reached from its network only. */
function isInternal(listener: Resource, scope: Scope): boolean {
  const balancer = listener.properties.entries.get("LoadBalancerArn")?.value;
  if (balancer?.is !== "unknown" || balancer.refersTo === undefined) return false;
  const target = scope.resources.find(({ id }) => id === balancer.refersTo);
  return target !== undefined && is(target, "Scheme", "internal");
}

/** Turns the only action, one that forwards, into a redirect. */
function redirectOf(listener: Resource): Fix | undefined {
  const actions = listener.properties.entries.get("DefaultActions")?.value;
  const [only, ...more] = actions?.is === "list" ? actions.items : [];
  if (only?.is !== "map" || more.length > 0) return undefined;
  const type = only.entries.get("Type")?.value;
  if (type?.is !== "scalar" || type.value !== "forward") return undefined;
  return {
    title: `Redirect to HTTPS in ${nativePath(listener, "DefaultActions")}`,
    safety: "review",
    edits: [
      { edit: "set", target: type, to: "redirect" },
      ...removed(only, ["TargetGroupArn", "ForwardConfig"]),
      {
        edit: "put",
        on: only,
        path: ["RedirectConfig"],
        to: { Protocol: "HTTPS", Port: "443", StatusCode: "HTTP_301" },
      },
    ],
  };
}

function removed(map: MapValue, keys: readonly string[]): readonly Edit[] {
  return keys.flatMap((key) => {
    const target = map.entries.get(key)?.value;
    return target === undefined ? [] : [{ edit: "remove" as const, target }];
  });
}

/** Listeners of application load balancers that serve plain HTTP rather than a redirect to HTTPS. */
export const elbAlbHttpListener = resourceRule({
  id: "elb/alb-http-listener",
  title: "Listener speaks plain HTTP",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_2",
    "CKV2_AWS_20",
    "CKV_AWS_378",
    "AWS-0054",
    "alb_listening_on_http",
    "elb_without_secure_protocol",
    "W56",
    "ALBHttpToHttpsRedirection",
    "ELBTlsHttpsListenersOnly",
    "ELB.1",
    "ELB.18",
  ],
  controls: { fsbp: ["ELB.1", "ELB.18"] },
  practices: ["scale/12"],
  why: "On plain HTTP everyone on the way can read and change what is sent, passwords and cookies included.",
  check:
    "aws elbv2 describe-listeners --region <region> --load-balancer-arn <arn> --query 'Listeners[?Protocol==`HTTP`].[ListenerArn,DefaultActions]'",
  remedy: {
    cli: "aws elbv2 modify-listener --region <region> --listener-arn <arn> --default-actions 'Type=redirect,RedirectConfig={Protocol=HTTPS,Port=443,StatusCode=HTTP_301}'",
    console: "EC2 > Load Balancers > the balancer > Listeners > Edit > Redirect to URL: HTTPS, 443, 301.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-1"],
  types: ["AWS::ElasticLoadBalancingV2::Listener"],
  *judge(listener, scope) {
    for (const fact of facts(listener, "Protocol")) {
      if (fact.is === "unknown" || !speaksHttp(fact, listener) || redirects(listener)) continue;
      const internal = isInternal(listener, scope);
      const fix = redirectOf(listener);
      yield {
        message: `${listener.id} serves plain HTTP${internal ? " inside the network" : ""} and redirects nobody to HTTPS`,
        at: fact.at,
        ...(internal ? { severity: "low" as const } : {}),
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    }
  },
});
