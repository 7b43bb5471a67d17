import { facts, factsIn, nativePath, resourceRule, written } from "../../model/index.ts";
import type { Edit, Problem, Resource, SetFact, UnsetFact } from "../../model/index.ts";

const property = "ClusterSettings";
const on = { Name: "containerInsights", Value: "enabled" };

function problemOf(cluster: Resource, fact: SetFact | UnsetFact, what: string, edit: Edit | undefined): Problem {
  const when = fact.when === undefined ? "" : ` when ${fact.when}`;
  return {
    message: `${cluster.id} collects no metrics of its containers: ${what}${when}`,
    at: fact.at,
    ...(edit === undefined ? {} : { fixes: [{ title: "Turn Container Insights on", safety: "safe", edits: [edit] }] }),
  };
}

/** What the list of settings says of Container Insights: nothing where an item is not known. */
function* inList(cluster: Resource, list: SetFact): Generator<Problem> {
  if (list.value.is !== "list") return;
  for (const item of list.value.items) {
    const names = [...factsIn(item, "Name", item.at)];
    if (names.some(({ is }) => is === "unknown")) return;
    if (!names.some((name) => name.is === "set" && name.value.is === "scalar" && name.value.value === on.Name))
      continue;
    for (const value of factsIn(item, "Value", item.at, cluster.onUnknown)) {
      if (value.is !== "set" || value.value.is !== "scalar" || value.value.value !== "disabled") continue;
      yield problemOf(cluster, value, "containerInsights is disabled", written(value, on.Value));
    }
    return;
  }
  yield problemOf(cluster, list, `${nativePath(cluster, property)} does not name containerInsights`, {
    edit: "append",
    on: list.value,
    to: on,
  });
}

/** Clusters that do not turn Container Insights on; the account's setting decides where nothing is written. */
export const ecsContainerInsights = resourceRule({
  id: "ecs/container-insights",
  title: "Container Insights is off",
  severity: "info",
  preset: "all",
  aliases: [
    "CKV_AWS_65",
    "AWS-0034",
    "ecs_cluster_container_insights_disabled",
    "ECSClusterCloudWatchContainerInsights",
    "ECS.12",
    "ecs_cluster_container_insights_enabled",
  ],
  controls: { fsbp: ["ECS.12"] },
  practices: ["detection/cloudwatch"],
  why: "Without metrics of tasks and containers, a crypto miner or a leak of memory shows up in the bill first.",
  check: "aws ecs describe-clusters --region <region> --clusters <id> --include SETTINGS --query 'clusters[].settings'",
  remedy: {
    cli: "aws ecs update-cluster-settings --region <region> --cluster <id> --settings name=containerInsights,value=enabled",
    console: "ECS > Clusters > the cluster > Update cluster > Monitoring > Container Insights.",
  },
  references: ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html"],
  types: ["AWS::ECS::Cluster"],
  *judge(cluster) {
    for (const fact of facts(cluster, property)) {
      if (fact.is === "set") yield* inList(cluster, fact);
      if (fact.is === "unset") {
        yield problemOf(cluster, fact, `${nativePath(cluster, property)} is not set`, written(fact, [on]));
      }
    }
  },
});
