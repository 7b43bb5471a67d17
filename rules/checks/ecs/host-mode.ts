import { settingRule } from "../../model/index.ts";
import type { Setting } from "../../model/index.ts";

const types = ["AWS::ECS::TaskDefinition"];
const must: Setting["must"] = { notBe: ["host"] };

/** Task definitions that take part in the network, the processes or the memory of their host. */
export const ecsHostMode = settingRule({
  id: "ecs/host-mode",
  title: "Task shares the host's network, process or IPC namespace",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_335",
    "ecs_task_definition_network_mode_not_recommended",
    "ECSTaskDefinitionUserForHostMode",
    "ECS.1",
    "ECS.3",
    "ECS.17",
    "ecs_task_definitions_host_namespace_not_shared",
    "ecs_task_definitions_host_networking_mode_users",
  ],
  controls: { fsbp: ["ECS.1", "ECS.3"] },
  practices: ["scale/8"],
  why: "In the host's namespaces a container sees what others do: their processes, their shared memory, every port of the instance and its metadata.",
  check:
    "aws ecs describe-task-definition --region <region> --task-definition <id> --query 'taskDefinition.[networkMode,pidMode,ipcMode]'",
  remedy: {
    cli: "aws ecs register-task-definition --region <region> --cli-input-json file://task-with-awsvpc.json",
    console:
      "ECS > Task definitions > the family > Create new revision > Network mode: awsvpc; PID and IPC mode: empty.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-3",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html",
  ],
  says: "shares a namespace with its host",
  settings: [
    { types, property: "NetworkMode", must, fix: { to: "awsvpc", safety: "review" } },
    { types, property: "PidMode", must, fix: { remove: true, safety: "review" } },
    { types, property: "IpcMode", must, fix: { remove: true, safety: "review" } },
  ],
});
