import { settingRule } from "../../model/index.ts";

/** Redshift clusters with short automated snapshots. */
export const redshiftSnapshots = settingRule({
  id: "redshift/snapshots",
  title: "Redshift automated snapshots are off or short",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV_AWS_343", "RedshiftBackupEnabled", "Redshift.3"],
  controls: { fsbp: ["Redshift.3"] },
  practices: ["detection/dr"],
  why: "A mistake that is noticed after the weekend cannot be undone any more.",
  check:
    "aws redshift describe-clusters --region <region> --query 'Clusters[].[ClusterIdentifier,AutomatedSnapshotRetentionPeriod]'",
  remedy: {
    cli: "aws redshift modify-cluster --region <region> --cluster-identifier <id> --automated-snapshot-retention-period 7",
    console: "Redshift > Clusters > the cluster > Maintenance > Automated snapshots > Edit retention.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-3"],
  says: "keeps its snapshots for less than a week",
  settings: [
    {
      types: ["AWS::Redshift::Cluster"],
      property: "AutomatedSnapshotRetentionPeriod",
      must: { atLeast: 7 },
      fix: { to: 7, safety: "safe" },
    },
  ],
});
