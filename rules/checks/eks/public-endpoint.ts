import { facts, settingRule } from "../../model/index.ts";
import type { Fact, Resource } from "../../model/index.ts";
import { everywhere } from "../../network/cidr.ts";

/** The endpoint is public, but for some addresses only; where nobody can know which, nothing is said. */
function isLimited(_: Fact, cluster: Resource): boolean {
  const cidrs = [...facts(cluster, "ResourcesVpcConfig.PublicAccessCidrs[*]")];
  const texts = cidrs.flatMap((cidr) =>
    cidr.is === "set" && cidr.value.is === "scalar" ? [{ text: String(cidr.value.value) }] : [],
  );
  return cidrs.length > 0 && everywhere(texts).length === 0;
}

/** EKS clusters whose API everyone may reach; AWS's default. */
export const eksPublicEndpoint = settingRule({
  id: "eks/public-endpoint",
  title: "Cluster API endpoint is open to the internet",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_38",
    "CKV_AWS_39",
    "AWS-0040",
    "AWS-0041",
    "eks_cluster_has_public_access",
    "eks_cluster_has_public_access_cidrs",
    "EKSClusterNoEndpointPublicAccess",
    "EKS.1",
  ],
  controls: { fsbp: ["EKS.1"] },
  practices: ["tips/17", "scale/8"],
  why: "Everyone can reach the Kubernetes API: one leaked token or one fault in its authentication is enough.",
  check: "aws eks describe-cluster --region <region> --name <id> --query cluster.resourcesVpcConfig",
  remedy: {
    cli: "aws eks update-cluster-config --region <region> --name <id> --resources-vpc-config endpointPublicAccess=false,endpointPrivateAccess=true",
    console: "EKS > Clusters > the cluster > Networking > Manage endpoint access > Private.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-1"],
  says: "has its API endpoint open to the internet",
  settings: [
    {
      types: ["AWS::EKS::Cluster"],
      property: "ResourcesVpcConfig.EndpointPublicAccess",
      must: { be: false },
      unset: true,
      except: (fact, cluster) => isLimited(fact, cluster) || (fact.is === "unset" && fact.missing.length > 1),
      fix: { to: false, safety: "review", also: { "ResourcesVpcConfig.EndpointPrivateAccess": true } },
    },
  ],
});
