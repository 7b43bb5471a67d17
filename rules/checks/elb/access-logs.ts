import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Fact, Fix, Problem, Resource } from "../../model/index.ts";
import { added, attributeFacts, attributeName } from "./shared/attribute.ts";
import { balancerType, isKind } from "./shared/kind.ts";

const enabled = { key: "access_logs.s3.enabled", property: "AccessLogs.Enabled" };
const bucket = { key: "access_logs.s3.bucket", property: "AccessLogs.S3BucketName" };

/** The author has to fill in a bucket that the service may write to. */
const placeholder = "load-balancer-logs";

function problem(balancer: Resource, why: string, at: Fact["at"], edits: Fix["edits"], when?: string): Problem {
  return {
    message: `${balancer.id} writes no access log: ${why}${when === undefined ? "" : ` when ${when}`}`,
    at,
    fixes: edits.length === 0 ? [] : [{ title: "Write access logs to a bucket", safety: "review", edits }],
  };
}

function isFalse(fact: Fact): boolean {
  return fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value).toLowerCase() === "false";
}

/** Gateway load balancers have none; what kind it is has to be known. */
function* ofBalancer(balancer: Resource): Generator<Problem> {
  if (!isKind(balancer, "application", "network")) return;
  const name = attributeName(balancer, enabled);
  for (const fact of attributeFacts(balancer, enabled)) {
    if (fact.is === "set") {
      const { value, at, when } = fact.fact;
      if (!isFalse(fact.fact)) continue;
      const to = balancer.source === "terraform" ? true : "true";
      yield problem(balancer, `${name} is false`, at, [{ edit: "set", target: value, to }], when);
      continue;
    }
    const buckets = attributeFacts(balancer, bucket);
    const missing = buckets.length > 0 && buckets.every(({ is }) => is === "unset");
    const edits = added(balancer, fact, [[enabled, true], ...(missing ? [[bucket, placeholder] as const] : [])]);
    yield problem(balancer, `${name} is not set`, fact.at, edits, fact.when);
  }
}

/** In Terraform the block alone switches them on. */
function* ofClassic(balancer: Resource): Generator<Problem> {
  const policy = nativePath(balancer, "AccessLoggingPolicy");
  for (const fact of facts(balancer, "AccessLoggingPolicy")) {
    if (fact.is !== "unset") continue;
    const { on, missing, instead, at, when } = fact;
    const to = { Enabled: true, S3BucketName: placeholder };
    const edit = instead === undefined ? { edit: "put" as const, on, path: missing, to } : undefined;
    yield problem(balancer, `${policy} is not set`, at, edit === undefined ? [] : [edit], when);
  }
  for (const fact of facts(balancer, "AccessLoggingPolicy.Enabled")) {
    if (fact.is !== "set" || !isFalse(fact)) continue;
    const name = nativePath(balancer, "AccessLoggingPolicy.Enabled");
    yield problem(balancer, `${name} is false`, fact.at, [{ edit: "set", target: fact.value, to: true }], fact.when);
  }
}

/** Load balancers without access logs; AWS's default. */
export const elbAccessLogs = resourceRule({
  id: "elb/access-logs",
  title: "Load balancer writes no access log",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_91",
    "CKV_AWS_92",
    "elb_access_log_disabled",
    "elb_v2_alb_access_log_disabled",
    "elb_access_logging_disabled",
    "elb_v2_lb_access_log_disabled",
    "W26",
    "W52",
    "ELBLoggingEnabled",
    "ELB.5",
  ],
  controls: { fsbp: ["ELB.5"] },
  practices: ["scale/4", "tips/5"],
  why: "After an attack nobody can tell which requests came, from where, and what was answered.",
  check:
    "aws elbv2 describe-load-balancer-attributes --region <region> --load-balancer-arn <arn> --query 'Attributes[?Key==`access_logs.s3.enabled`]'",
  remedy: {
    cli: "aws elbv2 modify-load-balancer-attributes --region <region> --load-balancer-arn <arn> --attributes Key=access_logs.s3.enabled,Value=true Key=access_logs.s3.bucket,Value=<bucket>",
    console: "EC2 > Load Balancers > the balancer > Attributes > Edit > Monitoring > Access logs.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-5",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html",
  ],
  types: [balancerType, "AWS::ElasticLoadBalancing::LoadBalancer"],
  judge: (balancer) => (balancer.type === balancerType ? ofBalancer(balancer) : ofClassic(balancer)),
});
