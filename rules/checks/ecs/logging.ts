import { facts, factsIn, nativePath, PlainReference, resourceRule } from "../../model/index.ts";
import type { Fix, MapValue, Resource, UnsetFact } from "../../model/index.ts";

/** The streams of a container start with its name, or with the task's. */
function prefixOf(container: MapValue, task: Resource): string {
  const name = container.entries.get("Name")?.value;
  return name?.is === "scalar" ? String(name.value) : (task.id.split(".").at(-1) ?? task.id);
}

/** A log group, and the driver that writes into it. Terraform has no word for the region without a data source. */
function awslogs(task: Resource, container: MapValue, { on, missing }: UnsetFact): Fix {
  const group = "TaskLogGroup";
  return {
    title: "Send the container's logs to a log group of its own",
    safety: "review",
    edits: [
      {
        edit: "put",
        on,
        path: missing,
        to: {
          LogDriver: "awslogs",
          Options: {
            "awslogs-group": new PlainReference({ added: group }),
            "awslogs-region": task.source === "terraform" ? "<region>" : new PlainReference({ pseudo: "Region" }),
            "awslogs-stream-prefix": prefixOf(container, task),
          },
        },
      },
      { edit: "resource", after: task, type: "AWS::Logs::LogGroup", name: group, properties: { RetentionInDays: 90 } },
    ],
  };
}

/** Task definitions with a container whose output is lost with it. */
export const ecsLogging = resourceRule({
  id: "ecs/logging",
  title: "Container sends its logs nowhere",
  severity: "low",
  preset: "strict",
  aliases: ["ECSTaskDefinitionContainerLogging", "ECS.9", "ecs_task_definitions_logging_enabled"],
  controls: { fsbp: ["ECS.9"] },
  practices: ["scale/4", "tips/5"],
  why: "What a container writes goes away with it: after an incident there is nothing to read.",
  check:
    "aws ecs describe-task-definition --region <region> --task-definition <id> --query 'taskDefinition.containerDefinitions[?!logConfiguration].name'",
  remedy: {
    cli: "aws ecs register-task-definition --region <region> --cli-input-json file://task-with-logs.json",
    console: "ECS > Task definitions > the family > Create new revision > the container > Log collection.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-9",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html",
  ],
  types: ["AWS::ECS::TaskDefinition"],
  *judge(task) {
    for (const { is, ...container } of facts(task, "ContainerDefinitions[*]")) {
      if (is !== "set" || !("value" in container) || container.value.is !== "map") continue;
      const { value } = container;
      const at = value.entries.get("Name")?.key ?? value.at;
      for (const fact of factsIn(value, "LogConfiguration", at, task.onUnknown)) {
        if (fact.is !== "unset") continue;
        const when = fact.when === undefined ? "" : ` when ${fact.when}`;
        yield {
          message: `${task.id} has a container that logs nowhere: ${nativePath(task, "ContainerDefinitions.LogConfiguration")} is not set${when}`,
          at: fact.at,
          ...(fact.instead === undefined ? { fixes: [awslogs(task, value, fact)] } : {}),
        };
      }
    }
  },
});
