import { facts, settingRule } from "../../model/index.ts";
import type { Fact, Resource } from "../../model/index.ts";

/** Windows has no such setting. */
function runsWindows(_: Fact, task: Resource): boolean {
  return [...facts(task, "RuntimePlatform.OperatingSystemFamily")].some(
    (fact) =>
      fact.is === "unknown" ||
      (fact.is === "set" && fact.value.is === "scalar" && /^windows/i.test(String(fact.value.value))),
  );
}

/** Task definitions with a container that may change its own files; AWS's default. */
export const ecsReadonlyRoot = settingRule({
  id: "ecs/readonly-root",
  title: "Container can write to its root file system",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_336", "ECS.5", "ecs_task_definitions_containers_readonly_access"],
  controls: { fsbp: ["ECS.5"] },
  practices: ["tips/21"],
  why: "Who gets into a container with a read-only root can leave no tool, no changed program and no web shell behind.",
  check:
    "aws ecs describe-task-definition --region <region> --task-definition <id> --query 'taskDefinition.containerDefinitions[?!readonlyRootFilesystem].name'",
  remedy: {
    cli: "aws ecs register-task-definition --region <region> --cli-input-json file://task-with-readonly-root.json",
    console: "ECS > Task definitions > the family > Create new revision > the container > Read only root file system.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-5"],
  says: "lets a container write to its root file system",
  settings: [
    {
      types: ["AWS::ECS::TaskDefinition"],
      property: "ContainerDefinitions[*].ReadonlyRootFilesystem",
      must: { be: true },
      unset: false,
      except: runsWindows,
      fix: { to: true, safety: "review" },
    },
  ],
});
