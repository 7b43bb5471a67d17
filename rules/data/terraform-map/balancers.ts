import { block, blocks, list, mapped, words } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const balancer: Keys = {
  Name: "name",
  Type: "load_balancer_type",
  Scheme: words("internal", { internal: true, "internet-facing": false }),
  Subnets: list("subnets"),
  SecurityGroups: list("security_groups"),
};

const listener: Keys = {
  LoadBalancerArn: { name: "load_balancer_arn", reference: "arn" },
  Port: "port",
  Protocol: "protocol",
  SslPolicy: "ssl_policy",
  DefaultActions: blocks("default_action", {
    Type: "type",
    TargetGroupArn: "target_group_arn",
    ForwardConfig: block("forward", {}),
    RedirectConfig: block("redirect", { Protocol: "protocol", Port: "port", StatusCode: "status_code" }),
  }),
};

/** Application and network load balancers; `aws_alb` is an older name of the same types. */
export const balancers: readonly MappedType[] = [
  mapped("aws_lb", "AWS::ElasticLoadBalancingV2::LoadBalancer", balancer),
  mapped("aws_alb", "AWS::ElasticLoadBalancingV2::LoadBalancer", balancer),
  mapped("aws_lb_listener", "AWS::ElasticLoadBalancingV2::Listener", listener),
  mapped("aws_alb_listener", "AWS::ElasticLoadBalancingV2::Listener", listener),
];
