import { settingRule } from "../../model/index.ts";

/** Services whose tasks get public addresses. */
export const ecsPublicIp = settingRule({
  id: "ecs/public-ip",
  title: "Service tasks get public IP addresses",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_333", "ecs_services_assigned_with_public_ip_address", "ECS.2"],
  controls: { fsbp: ["ECS.2"] },
  practices: ["tips/17"],
  why: "Every task is on the internet by itself, past the load balancer and what filters there.",
  check:
    "aws ecs describe-services --region <region> --cluster <cluster> --services <id> --query 'services[].networkConfiguration.awsvpcConfiguration.assignPublicIp'",
  remedy: {
    console: "ECS > Clusters > the service > Update > Networking > Public IP: off.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-2"],
  says: "gives its tasks public addresses",
  settings: [
    {
      types: ["AWS::ECS::Service"],
      property: "NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp",
      must: { notBe: ["ENABLED"] },
      fix: { to: "DISABLED", safety: "review" },
    },
  ],
});
