import { settingRule } from "../../model/index.ts";

/** MSK clusters that allow plain text, or use it between brokers. */
export const mskInTransit = settingRule({
  id: "msk/in-transit",
  title: "Broker traffic is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_81",
    "AWS-0073",
    "msk_cluster_encryption_disabled",
    "MSKClientToBrokerTLS",
    "MSKBrokerToBrokerTLS",
    "MSK.1",
  ],
  controls: { fsbp: ["MSK.1"] },
  practices: ["scale/12"],
  why: "Records between brokers and clients can be read by whoever gets at the network.",
  check:
    "aws kafka describe-cluster-v2 --region <region> --cluster-arn <arn> --query ClusterInfo.Provisioned.EncryptionInfo.EncryptionInTransit",
  remedy: {
    console: "MSK > Clusters > the cluster > Properties > Security settings > Edit > TLS encryption only.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html#msk-1"],
  says: "moves records without encryption",
  settings: [
    {
      types: ["AWS::MSK::Cluster"],
      property: "EncryptionInfo.EncryptionInTransit.ClientBroker",
      must: { notBe: ["PLAINTEXT", "TLS_PLAINTEXT"] },
      fix: { to: "TLS", safety: "review" },
    },
    {
      types: ["AWS::MSK::Cluster"],
      property: "EncryptionInfo.EncryptionInTransit.InCluster",
      must: { be: true },
      fix: { to: true, safety: "replace" },
    },
  ],
});
