import { attachmentsOf, resourceRule } from "../../model/index.ts";
import { balancerType, isKind, mayBeInternal } from "./shared/kind.ts";

const associations = ["AWS::WAFv2::WebACLAssociation", "AWS::WAFRegional::WebACLAssociation"] as const;

/** Application load balancers on the internet that no web ACL is associated with. */
export const elbAlbNoWaf = resourceRule({
  id: "elb/alb-no-waf",
  title: "Internet-facing load balancer has no web ACL",
  severity: "low",
  preset: "strict",
  aliases: ["CKV2_AWS_28", "alb_is_not_integrated_with_waf", "ALBWAFEnabled", "ELB.16"],
  controls: { fsbp: ["ELB.16"] },
  practices: ["scale/7"],
  why: "Known attacks and floods of requests reach the application, where a web ACL would stop them.",
  check: "aws wafv2 get-web-acl-for-resource --region <region> --resource-arn <arn>",
  remedy: {
    cli: "aws wafv2 associate-web-acl --region <region> --web-acl-arn <acl> --resource-arn <arn>",
    console: "EC2 > Load Balancers > the balancer > Integrations > AWS WAF > Associate.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/elb-controls.html#elb-16"],
  types: [balancerType],
  companions: associations,
  *judge(balancer, scope) {
    if (!isKind(balancer, "application") || mayBeInternal(balancer)) return;
    for (const type of associations) {
      const { resources, complete } = attachmentsOf(scope, balancer, type, "ResourceArn");
      if (resources.length > 0 || !complete) return;
    }
    yield {
      message: `${balancer.id} is on the internet and has no web ACL`,
      at: balancer.name,
    };
  },
});
