import { facts, factsIn, nativePath, resourceRule, written } from "../../model/index.ts";
import type { Edit, Resource, SetFact, UnsetFact } from "../../model/index.ts";

const property = "EncryptionConfig";
const key = "<key-arn>";
const whole = [{ Provider: { KeyArn: key }, Resources: ["secrets"] }];

/** What a list of configurations lacks, and the edit that adds it; undefined where it names a key for secrets. */
function lack(
  cluster: Resource,
  config: SetFact | UnsetFact,
): { readonly what: string; readonly edit: Edit } | undefined {
  const path = nativePath(cluster, property);
  if (config.is === "unset") return { what: `${path} is not set`, edit: written(config, whole) };
  const { value } = config;
  if (value.is !== "list") return undefined;
  if (value.items.length === 0) return { what: `${path} is empty`, edit: written(config, whole) };
  for (const item of value.items) {
    const resources = [...factsIn(item, "Resources[*]", item.at)];
    const secrets = resources.some(
      (fact) => fact.is !== "set" || (fact.value.is === "scalar" && fact.value.value === "secrets"),
    );
    if (!secrets) continue;
    for (const fact of factsIn(item, "Provider.KeyArn", item.at)) {
      if (fact.is !== "unset") return undefined;
      return { what: `${path} names no key`, edit: written(fact, key) };
    }
    return undefined;
  }
  return undefined;
}

/** Envelope encryption with a key of AWS's is what every cluster has since Kubernetes 1.28. */
function isOld(cluster: Resource): boolean {
  return [...facts(cluster, "Version")].some(
    (fact) => fact.is === "set" && fact.value.is === "scalar" && /^1\.(1\d|2[0-7])$/.test(String(fact.value.value)),
  );
}

/** Clusters whose secrets are not encrypted with a key of the account. */
export const eksSecretsEncryption = resourceRule({
  id: "eks/secrets-encryption",
  title: "Kubernetes secrets have no key of yours",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_58",
    "AWS-0039",
    "eks_cluster_encryption_disabled",
    "W82",
    "EKS.3",
    "eks_cluster_kms_cmk_encryption_in_secrets_enabled",
  ],
  controls: { fsbp: ["EKS.3"] },
  practices: ["scale/10"],
  why: "With a key of your own, reading the secrets of a cluster takes a second permission, each use is recorded, and you can cut it off.",
  check: "aws eks describe-cluster --region <region> --name <id> --query cluster.encryptionConfig",
  remedy: {
    cli: 'aws eks associate-encryption-config --region <region> --cluster-name <id> --encryption-config \'[{"resources":["secrets"],"provider":{"keyArn":"<key-arn>"}}]\'',
    console: "EKS > Clusters > the cluster > Overview > Secrets encryption > Enable. It cannot be undone.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-3",
    "https://docs.aws.amazon.com/eks/latest/userguide/envelope-encryption.html",
  ],
  types: ["AWS::EKS::Cluster"],
  *judge(cluster) {
    for (const fact of facts(cluster, property)) {
      if (fact.is === "unknown") continue;
      const found = lack(cluster, fact);
      if (found === undefined) continue;
      const when = fact.when === undefined ? "" : ` when ${fact.when}`;
      yield {
        message: `${cluster.id} encrypts its secrets with no key of yours: ${found.what}${when}`,
        at: fact.at,
        ...(isOld(cluster) ? { severity: "medium" as const } : {}),
        fixes: [
          {
            title: `Name a KMS key for secrets in ${nativePath(cluster, property)}`,
            // CloudFormation makes a new cluster of it, Terraform's provider associates the key with the old one.
            safety: cluster.source === "terraform" ? "review" : "replace",
            edits: [found.edit],
          },
        ],
      };
    }
  },
});
