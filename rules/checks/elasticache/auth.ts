import { facts, resourceRule } from "../../model/index.ts";
import { isSecondary } from "./shared/engine.ts";

/** Replication groups that ask nobody who they are; AWS's default. */
export const elasticacheAuth = resourceRule({
  id: "elasticache/auth",
  title: "Replication group has neither an AUTH token nor a user group",
  severity: "medium",
  preset: "strict",
  aliases: ["CKV_AWS_31", "F44", "ElastiCacheRedisClusterRedisAuth", "ElastiCache.6"],
  controls: { fsbp: ["ElastiCache.6"] },
  practices: ["tips/21"],
  why: "Whatever gets into the network can read, change and flush the whole cache: one compromised container, one wrong security group rule.",
  check:
    "aws elasticache describe-replication-groups --region <region> --query 'ReplicationGroups[?!AuthTokenEnabled && !UserGroupIds].ReplicationGroupId'",
  remedy: {
    cli: "aws elasticache modify-replication-group --region <region> --replication-group-id <id> --user-group-ids-to-add <user-group> --apply-immediately",
    console: "ElastiCache > Caches > the cache > Modify > Access control > User group access control list.",
  },
  references: ["https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html"],
  types: ["AWS::ElastiCache::ReplicationGroup"],
  *judge(group) {
    if (isSecondary(group)) return;
    const known = ["AuthToken", "UserGroupIds"].flatMap((property) => [...facts(group, property)]);
    const isNothing = known.every(
      (fact) => fact.is === "unset" || (fact.is === "set" && fact.value.is === "list" && fact.value.items.length === 0),
    );
    if (isNothing)
      yield { message: `${group.id} lets everyone in: it has no AUTH token and no user group`, at: group.name };
  },
});
