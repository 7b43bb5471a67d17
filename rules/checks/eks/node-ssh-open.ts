import { facts, nativePath, resourceRule, written } from "../../model/index.ts";
import type { Fix, Resource, UnsetFact, SetFact } from "../../model/index.ts";

const property = "RemoteAccess.SourceSecurityGroups";

/** An empty list limits nobody either. */
function limitsNobody(fact: SetFact | UnsetFact): boolean {
  return fact.is === "unset" || (fact.value.is === "list" && fact.value.items.length === 0);
}

function fixesOf(nodes: Resource, fact: SetFact | UnsetFact): readonly Fix[] {
  const limit: Fix = {
    title: `Let in only the members of a security group: ${nativePath(nodes, property)}`,
    safety: "replace",
    edits: [written(fact, ["<security-group-id>"])],
  };
  const access = nodes.properties.entries.get("RemoteAccess")?.value;
  if (access?.is !== "map") return [limit];
  return [
    limit,
    {
      title: `Remove ${nativePath(nodes, "RemoteAccess")}: Session Manager needs no open port`,
      safety: "replace",
      edits: [{ edit: "remove", target: access }],
    },
  ];
}

/** Node groups with an SSH key and no source groups: EKS then opens port 22 of the nodes to the internet. */
export const eksNodeSshOpen = resourceRule({
  id: "eks/node-ssh-open",
  title: "Node group lets the internet in by SSH",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_100", "eks_node_group_remote_access", "eks_node_group_remote_access_disabled"],
  practices: ["tips/8"],
  why: "With a key and no source security group EKS opens port 22 of every node to 0.0.0.0/0: one leaked key is enough.",
  check:
    "aws eks describe-nodegroup --region <region> --cluster-name <cluster> --nodegroup-name <id> --query nodegroup.remoteAccess",
  remedy: {
    console:
      "EKS > Clusters > the cluster > Compute > Add node group without SSH access, move the pods, delete the old one.",
  },
  references: ["https://docs.aws.amazon.com/eks/latest/APIReference/API_RemoteAccessConfig.html"],
  types: ["AWS::EKS::Nodegroup"],
  *judge(nodes) {
    const keys = [...facts(nodes, "RemoteAccess.Ec2SshKey")];
    if (!keys.some(({ is }) => is !== "unset")) return;
    for (const fact of facts(nodes, property)) {
      if (fact.is === "unknown" || !limitsNobody(fact)) continue;
      // The branch of a condition that has no remote access at all opens nothing.
      if (fact.is === "unset" && fact.missing.length > 1) continue;
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      yield {
        message: `${nodes.id} opens port 22 of its nodes to the internet: ${nativePath(nodes, property)} is ${fact.is === "unset" ? "not set" : "empty"}${when}`,
        at: fact.at,
        fixes: fixesOf(nodes, fact),
      };
    }
  },
});
