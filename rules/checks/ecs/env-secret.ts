import { factsIn, resourceRule } from "../../model/index.ts";
import type { Edit, Fix, MapValue, ScalarValue } from "../../model/index.ts";
import { literalProblem } from "../../secrets/literal-problem.ts";
import { variableSecret } from "../../secrets/variable-secrets.ts";

/** The task takes the secret from Parameter Store when it starts. */
function fromParameterStore(container: MapValue, item: MapValue, id: string, Name: string): readonly Fix[] {
  const label = id.split(".").at(-1) ?? id;
  const entry = { Name, ValueFrom: `/${label}/${Name}` };
  const secrets = container.entries.get("Secrets")?.value;
  if (secrets !== undefined && secrets.is !== "list") return [];
  const added: Edit =
    secrets === undefined
      ? { edit: "put", on: container, path: ["Secrets"], to: [entry] }
      : { edit: "append", on: secrets, to: entry };
  return [
    {
      title: `Take ${Name} from the parameter /${label}/${Name} of Systems Manager`,
      safety: "review",
      edits: [{ edit: "remove", target: item }, added],
    },
  ];
}

function withoutVariable(item: MapValue, name: string): Fix {
  return {
    title: `Remove ${name}: the task's role gives its keys`,
    safety: "review",
    edits: [{ edit: "remove", target: item }],
  };
}

interface Variable {
  readonly container: MapValue;
  readonly item: MapValue;
  readonly name: string;
  readonly value: ScalarValue;
}

function* variablesOf(container: MapValue): Generator<Variable> {
  for (const fact of factsIn(container, "Environment[*]", container.at)) {
    if (fact.is !== "set" || fact.value.is !== "map") continue;
    const item = fact.value;
    const name = item.entries.get("Name")?.value;
    if (name?.is !== "scalar") continue;
    for (const each of factsIn(item, "Value", item.at))
      if (each.is === "set" && each.value.is === "scalar")
        yield { container, item, name: String(name.value), value: each.value };
  }
}

/** Where the types hold their containers. */
const containers: Readonly<Record<string, string>> = {
  "AWS::ECS::TaskDefinition": "ContainerDefinitions[*]",
  "AWS::Batch::JobDefinition": "ContainerProperties",
};

/** Variables of containers that are secrets by their form, or by their name and a fitting value. */
export const ecsEnvSecret = resourceRule({
  id: "ecs/env-secret",
  title: "Container environment holds a credential",
  severity: "critical",
  preset: "recommended",
  credential: "used",
  aliases: [
    "AWS-0036",
    "ECS.8",
    "ecs_task_definitions_no_environment_secrets",
    "ECSTaskDefinitionNoEnvironmentVariables",
  ],
  controls: { fsbp: ["ECS.8"] },
  practices: ["tips/10", "accounts/roles"],
  why: "Variables stand in every revision of the task definition, for everybody who may describe it, and no revision is ever rewritten.",
  check:
    "aws ecs describe-task-definition --region <region> --task-definition <id> --query 'taskDefinition.containerDefinitions[].environment'",
  remedy: {
    console:
      "ECS > Task definitions > the definition > Create new revision > the container > Environment variables: value type ValueFrom. Change the secret: it stays in the old revisions.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-8",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html",
  ],
  types: Object.keys(containers),
  *judge(resource, scope) {
    for (const fact of factsIn(resource.properties, containers[resource.type] ?? "", resource.name)) {
      if (fact.is !== "set" || fact.value.is !== "map") continue;
      for (const { container, item, name, value } of variablesOf(fact.value)) {
        const found = variableSecret(name, String(value.value), scope.now);
        if (found === undefined) continue;
        const severity = found.example === true ? "low" : "critical";
        const problem = literalProblem({
          resource,
          scope,
          value,
          severity,
          key: name.toLowerCase(),
          message: `${resource.id} has ${found.what} in the variable ${name} of a container`,
          only: true,
          fixes: found.aws ? [withoutVariable(item, name)] : fromParameterStore(container, item, resource.id, name),
        });
        if (problem !== undefined) yield { severity, ...problem };
      }
    }
  },
});
