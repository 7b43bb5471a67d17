import { settingRule } from "../../model/index.ts";

/** Redshift clusters that switch encryption off; absence means on for new clusters. */
export const redshiftEncryption = settingRule({
  id: "redshift/encryption",
  title: "Redshift cluster is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_64",
    "CKV_AWS_142",
    "AWS-0084",
    "redshift_not_encrypted",
    "F28",
    "RedshiftClusterEncryptionAtRest",
    "Redshift.10",
  ],
  controls: { fsbp: ["Redshift.10"] },
  practices: ["scale/10"],
  why: "Whoever gets at the storage, a backup or a copy of it reads everything. Encryption costs nothing that anyone notices.",
  check: "aws redshift describe-clusters --region <region> --query 'Clusters[?!Encrypted].ClusterIdentifier'",
  remedy: {
    cli: "aws redshift modify-cluster --region <region> --cluster-identifier <id> --encrypted",
    console:
      "Redshift > Clusters > the cluster > Actions > Modify > Database configurations > Encryption > Use AWS KMS.",
  },
  references: ["https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html#redshift-10"],
  says: "stores its data unencrypted",
  settings: [
    {
      types: ["AWS::Redshift::Cluster"],
      property: "Encrypted",
      must: { be: true },
      fix: { to: true, safety: "review" },
    },
  ],
});
