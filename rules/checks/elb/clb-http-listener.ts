import { facts, resourceRule, throughDefault, throughText } from "../../model/index.ts";
import type { Severity } from "../../model/index.ts";
import { mayBeInternal } from "./shared/kind.ts";

/** Listeners of classic load balancers without TLS. */
export const elbClbHttpListener = resourceRule({
  id: "elb/clb-http-listener",
  title: "Classic load balancer listener is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_376", "CKV_AWS_127", "elb_without_secure_protocol", "ELB.3", "ELB.2"],
  controls: { fsbp: ["ELB.3", "ELB.2"] },
  practices: ["scale/12"],
  why: "On plain HTTP everyone on the way can read and change what is sent, passwords and cookies included.",
  check:
    "aws elb describe-load-balancers --region <region> --load-balancer-names <id> --query 'LoadBalancerDescriptions[].ListenerDescriptions[].Listener'",
  remedy: {
    cli: "aws elb create-load-balancer-listeners --region <region> --load-balancer-name <id> --listeners Protocol=HTTPS,LoadBalancerPort=443,InstanceProtocol=HTTP,InstancePort=80,SSLCertificateId=<certificate>",
    console:
      "EC2 > Load Balancers > the balancer > Listeners > Manage listeners: HTTPS or SSL with a certificate of ACM instead of HTTP or TCP.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-3"],
  types: ["AWS::ElasticLoadBalancing::LoadBalancer"],
  *judge(balancer) {
    for (const listener of facts(balancer, "Listeners[*]")) {
      if (listener.is !== "set" || listener.value.is !== "map") continue;
      const ports = listener.value.entries.get("LoadBalancerPort")?.value;
      const port = ports?.is === "scalar" ? String(ports.value) : undefined;
      for (const fact of facts({ ...balancer, properties: listener.value }, "Protocol")) {
        if (fact.is !== "set" || fact.value.is !== "scalar") continue;
        const protocol = String(fact.value.value).toUpperCase();
        // Of TCP nobody knows what the instances speak; on 443 it is their TLS that passes through.
        if (protocol !== "HTTP" && (protocol !== "TCP" || port === "443")) continue;
        const internal = mayBeInternal(balancer);
        const severity: Severity = internal ? "low" : protocol === "TCP" ? "medium" : "high";
        yield {
          message: `${balancer.id} listens${port === undefined ? "" : ` on port ${port}`} without TLS: the protocol is ${protocol}${throughText(fact.value)}${fact.when === undefined ? "" : ` when ${fact.when}`}`,
          at: fact.at,
          ...(severity === "high" ? {} : { severity }),
          ...throughDefault(fact.value, severity),
        };
      }
    }
  },
});
