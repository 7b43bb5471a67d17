import { settingRule } from "../../model/index.ts";

/** Kafka clusters that say that clients need not sign in. */
export const mskUnauthenticated = settingRule({
  id: "msk/unauthenticated",
  title: "Kafka cluster lets clients in without signing in",
  severity: "high",
  preset: "recommended",
  aliases: ["MSK.6", "kafka_cluster_unrestricted_access_disabled"],
  controls: { fsbp: ["MSK.6"] },
  practices: ["tips/21"],
  why: "Everything that reaches a broker over the network may read and write every topic.",
  check:
    "aws kafka describe-cluster-v2 --region <region> --cluster-arn <arn> --query ClusterInfo.Provisioned.ClientAuthentication.Unauthenticated",
  remedy: {
    cli: "aws kafka update-security --region <region> --cluster-arn <arn> --current-version <version> --client-authentication Unauthenticated={Enabled=false},Sasl={Iam={Enabled=true}}",
    console: "MSK > Clusters > the cluster > Properties > Security settings > Edit > Unauthenticated access: off.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/msk-controls.html#msk-6",
    "https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html",
  ],
  says: "lets clients in without signing in",
  settings: [
    {
      types: ["AWS::MSK::Cluster"],
      property: "ClientAuthentication.Unauthenticated.Enabled",
      must: { notBe: [true] },
      fix: { to: false, safety: "review" },
    },
  ],
});
