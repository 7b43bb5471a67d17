import { settingRule } from "../../model/index.ts";
import { engineOf } from "./shared/engine.ts";

/** Redis and Valkey without automatic backups; AWS's default. */
export const elasticacheBackup = settingRule({
  id: "elasticache/backup",
  title: "Redis backups are off",
  severity: "low",
  preset: "strict",
  aliases: [
    "CKV_AWS_134",
    "AWS-0050",
    "elasticache_redis_cluster_without_backup",
    "ElastiCacheRedisClusterAutomaticBackup",
    "ElastiCache.1",
  ],
  controls: { fsbp: ["ElastiCache.1"] },
  practices: ["detection/dr"],
  why: "What lives in the cache only, sessions, queues and counters, is lost with the cluster or with one FLUSHALL.",
  check:
    "aws elasticache describe-replication-groups --region <region> --query 'ReplicationGroups[?SnapshotRetentionLimit==`0`].ReplicationGroupId'",
  remedy: {
    cli: "aws elasticache modify-replication-group --region <region> --replication-group-id <id> --snapshot-retention-limit 7",
    console: "ElastiCache > Caches > the cache > Modify > Backup > Enable automatic backups.",
  },
  references: ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html"],
  says: "has no automatic backups",
  settings: [
    {
      types: ["AWS::ElastiCache::ReplicationGroup"],
      property: "SnapshotRetentionLimit",
      must: { atLeast: 1 },
      unset: 0,
      fix: { to: 7, safety: "safe" },
    },
    {
      types: ["AWS::ElastiCache::CacheCluster"],
      property: "SnapshotRetentionLimit",
      must: { atLeast: 1 },
      unset: 0,
      // Memcached knows no backups, and a member has those of its group.
      except: (_, cluster) =>
        !["redis", "valkey"].includes(engineOf(cluster) ?? "") || cluster.properties.entries.has("ReplicationGroupId"),
      fix: { to: 7, safety: "safe" },
    },
  ],
});
