import { settingRule } from "../../model/index.ts";
import type { Fact, Resource } from "../../model/index.ts";
import { engineOf, isSecondary } from "./shared/engine.ts";

/** Memcached speaks TLS from version 1.6.12 on; a single Redis node never does. */
function isCapable({ properties }: Resource): boolean {
  const version = properties.entries.get("EngineVersion")?.value;
  if (version?.is !== "scalar") return false;
  const [major = 0, minor = 0, patch = 0] = String(version.value).split(".").map(Number);
  return major > 1 || (major === 1 && (minor > 6 || (minor === 6 && patch >= 12)));
}

function isOther(fact: Fact, cluster: Resource): boolean {
  return engineOf(cluster) !== "memcached" || (fact.is === "unset" && !isCapable(cluster));
}

/** Caches that speak without TLS; AWS's default. */
export const elasticacheEncryptionInTransit = settingRule({
  id: "elasticache/encryption-in-transit",
  title: "Cache traffic is not encrypted",
  severity: "high",
  preset: "recommended",
  aliases: [
    "CKV_AWS_30",
    "AWS-0051",
    "elasticache_with_disabled_transit_encryption",
    "elasticache_replication_group_not_encrypted_at_transit",
    "F33",
    "ElastiCacheRedisClusterEncryption",
    "ElastiCache.5",
  ],
  controls: { fsbp: ["ElastiCache.5"] },
  practices: ["scale/12"],
  why: "Everything that programs put into the cache, and the password they sign in with, goes over the network as it is.",
  check:
    "aws elasticache describe-replication-groups --region <region> --query 'ReplicationGroups[?!TransitEncryptionEnabled].ReplicationGroupId'",
  remedy: {
    cli: "# In two steps, so that clients can switch in between (Redis OSS 7 and Valkey).\naws elasticache modify-replication-group --region <region> --replication-group-id <id> --transit-encryption-enabled --transit-encryption-mode preferred --apply-immediately\naws elasticache modify-replication-group --region <region> --replication-group-id <id> --transit-encryption-mode required --apply-immediately",
    console: "ElastiCache > Caches > the cache > Modify > Encryption in transit: Preferred, later Required.",
  },
  references: ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html"],
  says: "talks to its clients without TLS",
  settings: [
    {
      types: ["AWS::ElastiCache::ReplicationGroup"],
      property: "TransitEncryptionEnabled",
      must: { be: true },
      unset: false,
      except: (fact, group) => fact.is === "unset" && isSecondary(group),
      fix: { to: true, safety: "replace" },
    },
    {
      types: ["AWS::ElastiCache::CacheCluster"],
      property: "TransitEncryptionEnabled",
      must: { be: true },
      unset: false,
      except: isOther,
      fix: { to: true, safety: "replace" },
    },
  ],
});
