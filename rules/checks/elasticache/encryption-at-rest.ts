import { settingRule } from "../../model/index.ts";
import { engineOf, isSecondary } from "./shared/engine.ts";

/** Replication groups without encryption at rest; the default of Redis OSS, but not of Valkey. */
export const elasticacheEncryptionAtRest = settingRule({
  id: "elasticache/encryption-at-rest",
  title: "Replication group is not encrypted at rest",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_29",
    "CKV_AWS_191",
    "AWS-0045",
    "elasticache_with_disabled_at_rest_encryption",
    "elasticache_replication_group_not_encrypted_at_rest",
    "F25",
    "ElastiCacheRedisClusterEncryption",
    "ElastiCache.4",
  ],
  controls: { fsbp: ["ElastiCache.4"] },
  practices: ["scale/10"],
  why: "What the cache writes to disk when it synchronises, swaps or is backed up lies there in the clear, sessions and tokens included.",
  check:
    "aws elasticache describe-replication-groups --region <region> --query 'ReplicationGroups[?!AtRestEncryptionEnabled].ReplicationGroupId'",
  remedy: {
    cli: "# A group cannot be encrypted in place: restore a new one from its snapshot.\naws elasticache create-snapshot --region <region> --replication-group-id <id> --snapshot-name <id>-plain\naws elasticache create-replication-group --region <region> --replication-group-id <id>-encrypted --replication-group-description encrypted --snapshot-name <id>-plain --at-rest-encryption-enabled",
    console: "ElastiCache > Backups > the group's backup > Restore, with encryption at rest on.",
  },
  references: ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html"],
  says: "stores its data unencrypted",
  settings: [
    {
      types: ["AWS::ElastiCache::ReplicationGroup"],
      property: "AtRestEncryptionEnabled",
      must: { be: true },
      unset: false,
      except: (fact, group) => fact.is === "unset" && (engineOf(group) !== "redis" || isSecondary(group)),
      fix: { to: true, safety: "replace" },
    },
  ],
});
