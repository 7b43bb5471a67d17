import { settingRule } from "../../model/index.ts";

/** Redshift that loads and unloads through the internet; AWS's default. */
export const redshiftVpcRouting = settingRule({
  id: "redshift/vpc-routing",
  title: "Redshift does not use enhanced VPC routing",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_321", "RedshiftEnhancedVPCRoutingEnabled", "Redshift.7", "RedshiftServerless.1"],
  controls: { fsbp: ["Redshift.7"] },
  practices: ["scale/8"],
  why: "COPY and UNLOAD go past the VPC: no security group, endpoint policy or flow log sees to which bucket the data goes.",
  check: "aws redshift describe-clusters --region <region> --query 'Clusters[?!EnhancedVpcRouting].ClusterIdentifier'",
  remedy: {
    cli: "aws redshift modify-cluster --region <region> --cluster-identifier <id> --enhanced-vpc-routing",
    console:
      "Redshift > Clusters > the cluster > Properties > Network and security settings > Edit > Enhanced VPC routing.",
  },
  references: ["https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html"],
  says: "moves its data outside the VPC",
  settings: [
    {
      types: ["AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup"],
      property: "EnhancedVpcRouting",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "review" },
    },
  ],
});
