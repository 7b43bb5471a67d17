import { settingRule } from "../../model/index.ts";

/** MSK clusters with public brokers. */
export const mskPublic = settingRule({
  id: "msk/public",
  title: "MSK cluster is public",
  severity: "high",
  preset: "recommended",
  aliases: ["CKV_AWS_291", "msk_broker_is_publicly_accessible", "MSK.4"],
  controls: { fsbp: ["MSK.4"] },
  practices: ["tips/17"],
  why: "What has a public address is found by scanners within minutes; from then on one weak password or one unpatched fault is enough.",
  check:
    "aws kafka describe-cluster-v2 --region <region> --cluster-arn <arn> --query ClusterInfo.Provisioned.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess",
  remedy: {
    console: "MSK > Clusters > the cluster > Properties > Networking settings > Edit public access > Turn off.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html#msk-4"],
  says: "is reachable from the internet",
  settings: [
    {
      types: ["AWS::MSK::Cluster"],
      property: "BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type",
      must: { notBe: ["SERVICE_PROVIDED_EIPS"] },
      fix: { to: "DISABLED", safety: "safe" },
    },
  ],
});
