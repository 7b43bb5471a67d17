import { facts, factsIn, nativePath, resourceRule, written } from "../../model/index.ts";
import type { Edit, Resource, SetFact, UnsetFact, Value } from "../../model/index.ts";

const property = "EncryptionConfig";
const key = "<key-arn>";
const whole = [{ Provider: { KeyArn: key }, Resources: ["secrets"] }];

/** What is wrong, and what mends it. */
interface Lack {
  readonly what: string;
  readonly edits: readonly Edit[];
}

/** What a list of configurations lacks; undefined where it names a key for secrets, or may. */
function lack(cluster: Resource, config: SetFact | UnsetFact): Lack | undefined {
  const path = nativePath(cluster, property);
  if (config.is === "unset") return { what: `${path} is not set`, edits: [written(config, whole)] };
  const { value } = config;
  if (value.is !== "list") return undefined;
  const [first] = value.items;
  if (first === undefined) return { what: `${path} is empty`, edits: [written(config, whole)] };
  const item = value.items.find((each) => mayNameSecrets(each));
  if (item === undefined) return { what: `${path} does not name secrets`, edits: [...named(first), ...keyed(first)] };
  const edits = keyed(item);
  return edits.length === 0 ? undefined : { what: `${path} names no key`, edits };
}

function mayNameSecrets(item: Value): boolean {
  return [...factsIn(item, "Resources[*]", item.at)].some(
    (fact) => fact.is !== "set" || (fact.value.is === "scalar" && fact.value.value === "secrets"),
  );
}

/** The edits that add secrets to the resources. */
function named(item: Value): readonly Edit[] {
  return [...factsIn(item, "Resources", item.at)].flatMap((fact): readonly Edit[] => {
    if (fact.is === "unknown") return [];
    return fact.is === "set" && fact.value.is === "list" && fact.value.items.length > 0
      ? [{ edit: "append", on: fact.value, to: "secrets" }]
      : [written(fact, ["secrets"])];
  });
}

/** The edits that add a key where none is named. */
function keyed(item: Value): readonly Edit[] {
  return [...factsIn(item, "Provider.KeyArn", item.at)].flatMap((fact) =>
    fact.is === "unset" ? [written(fact, key)] : [],
  );
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
            edits: found.edits,
          },
        ],
      };
    }
  },
});
