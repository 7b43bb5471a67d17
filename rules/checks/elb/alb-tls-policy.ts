import { facts, factsIn, settingRule } from "../../model/index.ts";
import type { Fact, Resource } from "../../model/index.ts";

/** The policies of AWS's tables that hold TLS 1.0 or 1.1. */
const old = [
  "ELBSecurityPolicy-2015-05",
  "ELBSecurityPolicy-2016-08",
  "ELBSecurityPolicy-FS-2018-06",
  "ELBSecurityPolicy-FS-1-1-2019-08",
  "ELBSecurityPolicy-TLS-1-0-2015-04",
  "ELBSecurityPolicy-TLS-1-1-2017-01",
  "ELBSecurityPolicy-TLS13-1-0-2021-06",
  "ELBSecurityPolicy-TLS13-1-1-2021-06",
  "ELBSecurityPolicy-TLS13-1-0-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-1-FIPS-2023-04",
  "ELBSecurityPolicy-TLS13-1-0-PQ-2025-09",
  "ELBSecurityPolicy-TLS13-1-0-FIPS-PQ-2025-09",
];

const classic = "AWS::ElasticLoadBalancing::LoadBalancer";
const values = "Policies[*].Attributes[*].Value";

/** What the policies of a classic balancer turn on by name: protocols and ciphers that nobody should use any more. */
const weak = /^Protocol-(SSLv2|SSLv3|TLSv1(\.1)?)$|(^|[-_])(NULL|EXP|RC[24]|3?DES|MD5|ADH|IDEA)([-_]|$)/;

/** The name of the attribute that a value belongs to. */
function attributeOf(fact: Fact, balancer: Resource): string | undefined {
  const holders = [...facts(balancer, "Policies[*].Attributes[*]")];
  const value = fact.is === "set" ? fact.value : undefined;
  for (const holder of holders) {
    if (holder.is !== "set" || holder.value.is !== "map") continue;
    const own = [...factsIn(holder.value, "Value", holder.at)];
    const name = holder.value.entries.get("Name")?.value;
    if (own.some((each) => each.is === "set" && each.value === value))
      return name?.is === "scalar" ? String(name.value) : undefined;
  }
  return undefined;
}

function isListener(listener: Resource): boolean {
  return [...facts(listener, "Protocol")].some(
    (fact) => fact.is === "set" && fact.value.is === "scalar" && ["HTTPS", "TLS"].includes(String(fact.value.value)),
  );
}

/** HTTPS and TLS listeners whose security policy lets TLS 1.0 or 1.1 in; AWS's default does. */
export const elbAlbTlsPolicy = settingRule({
  id: "elb/alb-tls-policy",
  title: "Listener allows old TLS versions",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_103",
    "CKV2_AWS_74",
    "AWS-0047",
    "elb_using_insecure_protocols",
    "elb_using_weak_ciphers",
    "secure_ciphers_disabled",
    "W55",
    "ELB.17",
  ],
  controls: { fsbp: ["ELB.17"] },
  practices: ["scale/12"],
  why: "TLS 1.0 and 1.1 have known weaknesses and no client of today needs them.",
  check:
    "aws elbv2 describe-listeners --region <region> --load-balancer-arn <arn> --query 'Listeners[].[ListenerArn,SslPolicy]'",
  remedy: {
    cli: "aws elbv2 modify-listener --region <region> --listener-arn <arn> --ssl-policy ELBSecurityPolicy-TLS13-1-2-2021-06",
    console: "EC2 > Load Balancers > the balancer > Listeners > Edit > Security policy.",
  },
  references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html"],
  says: "allows old TLS",
  applies: (resource) => resource.type === classic || isListener(resource),
  settings: [
    {
      types: ["AWS::ElasticLoadBalancingV2::Listener"],
      property: "SslPolicy",
      must: { notBe: old },
      unset: "ELBSecurityPolicy-2016-08",
      fix: { to: "ELBSecurityPolicy-TLS13-1-2-2021-06", safety: "review" },
    },
    {
      types: [classic],
      property: values,
      must: { beOneOf: [false] },
      except: (fact, balancer) => !weak.test(attributeOf(fact, balancer) ?? ""),
      fix: { to: "false", safety: "review" },
    },
    {
      types: [classic],
      property: values,
      must: { notBe: old },
      except: (fact, balancer) => attributeOf(fact, balancer) !== "Reference-Security-Policy",
      fix: { to: "ELBSecurityPolicy-TLS-1-2-2017-01", safety: "review" },
    },
  ],
});
