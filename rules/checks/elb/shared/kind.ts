import { facts } from "../../../model/index.ts";
import type { Resource } from "../../../model/index.ts";

/** Application, network and gateway load balancers. */
export const balancerType = "AWS::ElasticLoadBalancingV2::LoadBalancer";

/** Whether a balancer is of one of these kinds for sure; AWS's default is `application`. */
export function isKind(balancer: Resource, ...kinds: readonly string[]): boolean {
  return [...facts(balancer, "Type")].every((fact) => {
    if (fact.is === "unset") return kinds.includes("application");
    return fact.is === "set" && fact.value.is === "scalar" && kinds.includes(String(fact.value.value).toLowerCase());
  });
}

/** Whether a balancer is, or may be, reached from its network only; AWS's default is the internet. */
export function mayBeInternal(balancer: Resource): boolean {
  return [...facts(balancer, "Scheme")].some(
    (fact) =>
      fact.is === "unknown" || (fact.is === "set" && fact.value.is === "scalar" && fact.value.value === "internal"),
  );
}
