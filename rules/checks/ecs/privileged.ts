import { settingRule } from "../../model/index.ts";

/** Task definitions with a container that runs as root of its host. */
export const ecsPrivileged = settingRule({
  id: "ecs/privileged",
  title: "Container runs privileged",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_334", "ECS.4", "ecs_task_definitions_no_privileged_containers"],
  controls: { fsbp: ["ECS.4"] },
  practices: ["tips/21"],
  why: "A privileged container is root on its host: who takes it over has the instance, its role and every other task on it.",
  check:
    "aws ecs describe-task-definition --region <region> --task-definition <id> --query 'taskDefinition.containerDefinitions[?privileged].name'",
  remedy: {
    cli: "aws ecs register-task-definition --region <region> --cli-input-json file://task-without-privileged.json",
    console: "ECS > Task definitions > the family > Create new revision > the container > Privileged: off.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-4",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html",
  ],
  says: "runs a container as root of its host",
  settings: [
    {
      types: ["AWS::ECS::TaskDefinition"],
      property: "ContainerDefinitions[*].Privileged",
      must: { notBe: [true] },
      fix: { to: false, safety: "review" },
    },
  ],
});
