import type { Resource } from "../../../model/index.ts";

/** The engine in small letters: `redis` where nothing is written for a group; undefined where nobody can tell. */
export function engineOf({ type, properties }: Resource): string | undefined {
  const engine = properties.entries.get("Engine")?.value;
  if (engine === undefined)
    return type === "AWS::ElastiCache::ReplicationGroup" && properties.opaque === undefined ? "redis" : undefined;
  return engine.is === "scalar" ? String(engine.value).toLowerCase() : undefined;
}

/** The second cluster of a global datastore takes over what the first one says. */
export function isSecondary({ properties }: Resource): boolean {
  return properties.entries.has("GlobalReplicationGroupId");
}
