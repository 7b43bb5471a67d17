import { block, blocks, list, mapped, words } from "./mapped-type.ts";
import type { Keys, MappedType } from "./mapped-type.ts";

const balancer: Keys = {
  Name: "name",
  Type: "load_balancer_type",
  Scheme: words("internal", { internal: true, "internet-facing": false }),
  Subnets: list("subnets"),
  SecurityGroups: list("security_groups"),
  // CloudFormation has these in a list of names and values, `LoadBalancerAttributes`.
  DropInvalidHeaderFields: "drop_invalid_header_fields",
  DesyncMitigationMode: "desync_mitigation_mode",
  DeletionProtection: "enable_deletion_protection",
  AccessLogs: block("access_logs", { Enabled: "enabled", S3BucketName: "bucket" }),
};

const classic: Keys = {
  LoadBalancerName: "name",
  Scheme: words("internal", { internal: true, "internet-facing": false }),
  Listeners: blocks("listener", {
    Protocol: "lb_protocol",
    LoadBalancerPort: "lb_port",
    InstanceProtocol: "instance_protocol",
    InstancePort: "instance_port",
    SSLCertificateId: "ssl_certificate_id",
  }),
  AccessLoggingPolicy: block("access_logs", { Enabled: "enabled", S3BucketName: "bucket" }),
  DesyncMitigationMode: "desync_mitigation_mode",
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

/** Load balancers; `aws_alb` is an older name of the same types. */
export const balancers: readonly MappedType[] = [
  mapped("aws_lb", "AWS::ElasticLoadBalancingV2::LoadBalancer", balancer),
  mapped("aws_alb", "AWS::ElasticLoadBalancingV2::LoadBalancer", balancer),
  mapped("aws_elb", "AWS::ElasticLoadBalancing::LoadBalancer", classic),
  mapped("aws_lb_listener", "AWS::ElasticLoadBalancingV2::Listener", listener),
  mapped("aws_alb_listener", "AWS::ElasticLoadBalancingV2::Listener", listener),
];
