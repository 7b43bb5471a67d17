import { settingRule } from "../../model/index.ts";

/** DAX clusters without encryption at rest or in transit; AWS's default is none. */
export const dynamodbDaxEncryption = settingRule({
  id: "dynamodb/dax-encryption",
  title: "DAX cluster is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_47",
    "CKV_AWS_239",
    "AWS-0023",
    "dax_cluster_not_encrypted",
    "W83",
    "DAXEncrypted",
    "DynamoDB.3",
    "DynamoDB.7",
  ],
  controls: { fsbp: ["DynamoDB.3", "DynamoDB.7"] },
  practices: ["scale/10", "scale/12"],
  why: "The cache holds the table's items and sends them through the network: unencrypted, both are readable to whoever gets that far.",
  check:
    "aws dax describe-clusters --region <region> --query 'Clusters[].[ClusterName,SSEDescription.Status,ClusterEndpointEncryptionType]'",
  remedy: {
    console: "DAX > Clusters > Create cluster, with encryption at rest and in transit; then switch the clients over.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-3"],
  says: "is not encrypted throughout",
  settings: [
    {
      types: ["AWS::DAX::Cluster"],
      property: "SSESpecification.SSEEnabled",
      must: { be: true },
      unset: false,
      fix: { to: true, safety: "replace" },
    },
    {
      types: ["AWS::DAX::Cluster"],
      property: "ClusterEndpointEncryptionType",
      must: { notBe: ["NONE"] },
      unset: "NONE",
      fix: { to: "TLS", safety: "replace" },
    },
  ],
});
