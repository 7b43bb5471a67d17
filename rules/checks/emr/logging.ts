import { settingRule } from "../../model/index.ts";

/** Clusters whose logs end with them; AWS's default. */
export const emrLogging = settingRule({
  id: "emr/logging",
  title: "Cluster writes no log to S3",
  severity: "low",
  preset: "strict",
  aliases: ["EMRS3AccessLogging"],
  practices: ["scale/4"],
  why: "The logs of steps and nodes are gone when the cluster ends; whoever looks into an incident finds nothing.",
  check: "aws emr describe-cluster --region <region> --cluster-id <id> --query Cluster.LogUri",
  remedy: {
    console: "EMR > Clusters > Clone the cluster > Cluster logs > Publish cluster-specific logs to Amazon S3.",
  },
  references: ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-debugging.html"],
  says: "keeps its logs nowhere",
  settings: [
    {
      types: ["AWS::EMR::Cluster"],
      property: "LogUri",
      must: { beSet: true },
      fix: { to: "s3://<bucket>/<prefix>/", safety: "replace" },
    },
  ],
});
