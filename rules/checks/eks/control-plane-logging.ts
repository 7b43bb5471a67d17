import { facts, nativePath, resourceRule, written } from "../../model/index.ts";
import type { Edit, ListValue, Plain, Resource, SetFact, Severity, UnsetFact } from "../../model/index.ts";

const property = "Logging.ClusterLogging.EnabledTypes";
const types = ["api", "audit", "authenticator", "controllerManager", "scheduler"];

/** The types of a list, as strings (Terraform) or maps; undefined where one of them is not known. */
function typesIn(list: ListValue): readonly string[] | undefined {
  const names = list.items.map((item) => {
    const value = item.is === "map" ? item.entries.get("Type")?.value : item;
    return value?.is === "scalar" ? String(value.value) : undefined;
  });
  return names.includes(undefined) ? undefined : names.flatMap((name) => name ?? []);
}

function editsOf(cluster: Resource, fact: SetFact | UnsetFact, missing: readonly string[]): readonly Edit[] {
  const named = (names: readonly string[]): readonly Plain[] =>
    cluster.source === "terraform" ? names : names.map((name) => ({ Type: name }));
  const list = fact.is === "set" && fact.value.is === "list" ? fact.value : undefined;
  return list !== undefined && list.items.length > 0
    ? named(missing).map((to) => ({ edit: "append", on: list, to }))
    : [written(fact, named(types))];
}

/** What the audit and the authenticator log hold is the first thing asked for after an incident. */
function severityOf(missing: readonly string[]): Severity {
  if (missing.includes("audit")) return "medium";
  return missing.includes("api") || missing.includes("authenticator") ? "low" : "info";
}

/** Clusters that do not log all of their control plane; AWS's default is no log. */
export const eksControlPlaneLogging = resourceRule({
  id: "eks/control-plane-logging",
  title: "Control plane logs are incomplete",
  severity: "medium",
  preset: "recommended",
  aliases: [
    "CKV_AWS_37",
    "AWS-0038",
    "eks_cluster_log_disabled",
    "missing_cluster_log_types",
    "EKSClusterControlPlaneLogs",
    "EKS.8",
    "eks_control_plane_logging_all_types_enabled",
  ],
  controls: { fsbp: ["EKS.8"] },
  practices: ["scale/4", "tips/5"],
  why: "Without the audit log nobody can tell who read which secret or started which pod.",
  check: "aws eks describe-cluster --region <region> --name <id> --query cluster.logging",
  remedy: {
    cli: 'aws eks update-cluster-config --region <region> --name <id> --logging \'{"clusterLogging":[{"types":["api","audit","authenticator","controllerManager","scheduler"],"enabled":true}]}\'',
    console: "EKS > Clusters > the cluster > Observability > Manage logging.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-8",
    "https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html",
  ],
  types: ["AWS::EKS::Cluster"],
  *judge(cluster) {
    for (const fact of facts(cluster, property)) {
      if (fact.is === "unknown" || (fact.is === "set" && fact.value.is !== "list")) continue;
      const known = fact.is === "set" && fact.value.is === "list" ? typesIn(fact.value) : [];
      const missing = known === undefined ? [] : types.filter((type) => !known.includes(type));
      if (missing.length === 0) continue;
      const severity = severityOf(missing);
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      yield {
        message: `${cluster.id} does not log ${fact.is === "unset" ? `its control plane: ${nativePath(cluster, property)} is not set` : missing.join(", ")}${when}`,
        at: fact.at,
        ...(severity === "medium" ? {} : { severity }),
        fixes: [{ title: "Log all of the control plane", safety: "safe", edits: editsOf(cluster, fact, missing) }],
      };
    }
  },
});
