import { settingRule } from "../../model/index.ts";

/** Redshift clusters and workgroups that ask for a public address. */
export const redshiftPublic = settingRule({
  id: "redshift/public",
  title: "Redshift cluster is reachable from the internet",
  severity: "critical",
  preset: "recommended",
  aliases: [
    "CKV_AWS_87",
    "CKV_AWS_391",
    "redshift_publicly_accessible",
    "RedshiftClusterPublicAccess",
    "Redshift.1",
    "RedshiftServerless.3",
  ],
  controls: { fsbp: ["Redshift.1", "RedshiftServerless.3"] },
  practices: ["tips/17", "scale/8"],
  why: "What has a public address is found by scanners within minutes; from then on one weak password or one unpatched fault is enough.",
  check: "aws redshift describe-clusters --region <region> --query 'Clusters[?PubliclyAccessible].ClusterIdentifier'",
  remedy: {
    cli: "aws redshift modify-cluster --region <region> --cluster-identifier <id> --no-publicly-accessible",
    console:
      "Redshift > Clusters > the cluster > Properties > Network and security settings > Edit > Turn off publicly accessible.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-1"],
  says: "is reachable from the internet",
  settings: [
    {
      types: ["AWS::Redshift::Cluster"],
      property: "PubliclyAccessible",
      must: { be: false },
      fix: { to: false, safety: "safe" },
    },
    {
      types: ["AWS::RedshiftServerless::Workgroup"],
      property: "PubliclyAccessible",
      must: { be: false },
      fix: { to: false, safety: "safe" },
    },
  ],
});
