import { resourceRule } from "../../model/index.ts";
import { attributeProblems } from "./shared/attribute-problems.ts";
import type { AttributeSentence } from "./shared/attribute-problems.ts";
import { balancerType, isKind } from "./shared/kind.ts";

const sentence: AttributeSentence = {
  says: "passes invalid headers on",
  severity: "medium",
  attribute: { key: "routing.http.drop_invalid_header_fields.enabled", property: "DropInvalidHeaderFields" },
  not: false,
  unset: false,
  to: true,
  // AWS drops names with an underscore too, which some applications use.
  safety: "review",
};

/** Application load balancers that pass on header fields which no standard allows; AWS's default. */
export const elbAlbDropInvalidHeaders = resourceRule({
  id: "elb/alb-drop-invalid-headers",
  title: "Invalid HTTP headers are passed on",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_131", "AWS-0052", "alb_not_dropping_invalid_headers", "ALBHttpDropInvalidHeaderEnabled", "ELB.4"],
  controls: { fsbp: ["ELB.4"] },
  practices: ["scale/7"],
  why: "Balancer and application may read a malformed header differently: that is how requests are smuggled past what filters them.",
  check:
    "aws elbv2 describe-load-balancer-attributes --region <region> --load-balancer-arn <arn> --query 'Attributes[?Key==`routing.http.drop_invalid_header_fields.enabled`]'",
  remedy: {
    cli: "aws elbv2 modify-load-balancer-attributes --region <region> --load-balancer-arn <arn> --attributes Key=routing.http.drop_invalid_header_fields.enabled,Value=true",
    console: "EC2 > Load Balancers > the balancer > Attributes > Edit > Drop invalid header fields.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-4"],
  types: [balancerType],
  judge: (balancer) => (isKind(balancer, "application") ? attributeProblems(balancer, sentence) : []),
});
