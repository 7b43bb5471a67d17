import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Fix, Resource, SetFact } from "../../model/index.ts";
import { eksVersions } from "../../data/eks-versions.ts";

/** How long before its end a version is announced, in days. */
const warnDays = 90;

function daysTo(date: string, now: Date): number {
  return Math.ceil((Date.parse(date) - now.getTime()) / 86_400_000);
}

/** The oldest version that stays in standard support for a while; EKS goes there one minor version at a time. */
function upgrade(cluster: Resource, { value }: SetFact, now: Date): readonly Fix[] {
  const next = Object.entries(eksVersions.data).find(([, { standardEnds }]) => daysTo(standardEnds, now) > warnDays);
  if (next === undefined) return [];
  return [
    {
      title: `Set ${nativePath(cluster, "Version")} to ${next[0]}; a running cluster is upgraded one minor version at a time`,
      safety: "review",
      edits: [{ edit: "set", target: value, to: next[0] }],
    },
  ];
}

/** Clusters on a Kubernetes version past its standard support, by a dated table; announced 90 days ahead. */
export const eksVersion = resourceRule({
  id: "eks/version",
  title: "Kubernetes version is out of standard support",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_339", "EKS.2", "eks_cluster_uses_a_supported_version"],
  controls: { fsbp: ["EKS.2"] },
  practices: ["scale/9"],
  why: "Past its standard support a version costs six times as much; past the extended one AWS upgrades the cluster on a day of its own choice.",
  check: "aws eks describe-cluster --region <region> --name <id> --query cluster.version",
  remedy: {
    cli: "aws eks update-cluster-version --region <region> --name <id> --kubernetes-version <next-minor-version>",
    console:
      "EKS > Clusters > the cluster > Upgrade version, one minor version at a time; then the node groups and add-ons.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-2",
    "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html",
  ],
  types: ["AWS::EKS::Cluster"],
  *judge(cluster, { now }) {
    for (const fact of facts(cluster, "Version")) {
      if (fact.is !== "set" || fact.value.is !== "scalar") continue;
      const version = String(fact.value.value);
      const support = eksVersions.data[version];
      if (support === undefined || daysTo(support.standardEnds, now) > warnDays) continue;
      const { standardEnds, extendedEnds } = support;
      const ended = daysTo(standardEnds, now) <= 0;
      const over = extendedEnds === null || daysTo(extendedEnds, now) <= 0;
      const what = over
        ? `support ended on ${extendedEnds ?? standardEnds}`
        : `standard support ${ended ? "ended" : "ends"} on ${standardEnds}`;
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      const fixes = upgrade(cluster, fact, now);
      yield {
        message: `${cluster.id} runs Kubernetes ${version}${when}, whose ${what}`,
        at: fact.at,
        ...(ended ? { tag: "deprecated" as const } : { severity: "low" as const }),
        fixes,
      };
    }
  },
});
