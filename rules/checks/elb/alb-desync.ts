import { resourceRule } from "../../model/index.ts";
import { attributeProblems } from "./shared/attribute-problems.ts";
import type { AttributeSentence } from "./shared/attribute-problems.ts";
import { balancerType, isKind } from "./shared/kind.ts";

const sentence: AttributeSentence = {
  says: "lets ambiguous requests through",
  severity: "medium",
  attribute: { key: "routing.http.desync_mitigation_mode", property: "DesyncMitigationMode" },
  not: "monitor",
  unset: "defensive",
  to: "defensive",
  safety: "review",
};

/** Load balancers that only watch requests which two servers may read differently; AWS's default is to stop them. */
export const elbAlbDesync = resourceRule({
  id: "elb/alb-desync",
  title: "Desync mitigation is in monitor mode",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_328", "ELB.12", "ELB.14"],
  controls: { fsbp: ["ELB.12", "ELB.14"] },
  practices: ["scale/7"],
  why: "Request smuggling poisons caches and answers one visitor with the page of another; in monitor mode the balancer lets it through.",
  check:
    "aws elbv2 describe-load-balancer-attributes --region <region> --load-balancer-arn <arn> --query 'Attributes[?Key==`routing.http.desync_mitigation_mode`]'",
  remedy: {
    cli: "aws elbv2 modify-load-balancer-attributes --region <region> --load-balancer-arn <arn> --attributes Key=routing.http.desync_mitigation_mode,Value=defensive",
    console: "EC2 > Load Balancers > the balancer > Attributes > Edit > Desync mitigation mode: Defensive.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-12"],
  types: [balancerType, "AWS::ElasticLoadBalancing::LoadBalancer"],
  judge: (balancer) =>
    balancer.type !== balancerType || isKind(balancer, "application") ? attributeProblems(balancer, sentence) : [],
});
