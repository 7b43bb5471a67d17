import { settingRule } from "../../model/index.ts";

/** Clusters that say that ECS Exec sessions are not logged; unset is the log of the container. */
export const ecsExecUnlogged = settingRule({
  id: "ecs/exec-unlogged",
  title: "ECS Exec sessions are not logged",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_223", "CKV_AWS_224"],
  practices: ["scale/4"],
  why: "ECS Exec is a shell in a running container. Without a log nobody can tell later what was typed there.",
  check:
    "aws ecs describe-clusters --region <region> --clusters <id> --include CONFIGURATIONS --query 'clusters[].configuration.executeCommandConfiguration.logging'",
  remedy: {
    cli: "aws ecs update-cluster --region <region> --cluster <id> --configuration executeCommandConfiguration={logging=DEFAULT}",
    console: "ECS > Clusters > the cluster > Update cluster > ECS Exec logging: Default.",
  },
  references: ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html"],
  says: "does not log what is done through ECS Exec",
  settings: [
    {
      types: ["AWS::ECS::Cluster"],
      property: "Configuration.ExecuteCommandConfiguration.Logging",
      must: { notBe: ["NONE"] },
      fix: { to: "DEFAULT", safety: "safe" },
    },
  ],
});
