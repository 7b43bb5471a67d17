import { settingRule } from "../../model/index.ts";

/** Redshift clusters that switch upgrades of the engine off; AWS's default is on. */
export const redshiftVersionUpgrade = settingRule({
  id: "redshift/version-upgrade",
  title: "Redshift version upgrades are off",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_141", "RedshiftClusterVersionUpgrade", "Redshift.6"],
  controls: { fsbp: ["Redshift.6"] },
  practices: ["scale/9"],
  why: "The versions of the engine carry the security patches; without them the cluster grows old unnoticed.",
  check: "aws redshift describe-clusters --region <region> --query 'Clusters[?!AllowVersionUpgrade].ClusterIdentifier'",
  remedy: {
    cli: "aws redshift modify-cluster --region <region> --cluster-identifier <id> --allow-version-upgrade",
    console: "Redshift > Clusters > the cluster > Maintenance > Edit > Use the maintenance track, upgrades allowed.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-6"],
  says: "gets no new versions of the engine",
  settings: [
    {
      types: ["AWS::Redshift::Cluster"],
      property: "AllowVersionUpgrade",
      must: { be: true },
      unset: true,
      fix: { to: true, safety: "safe" },
    },
  ],
});
