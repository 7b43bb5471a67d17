import type { Resource } from "../../../model/index.ts";

/** The engine in small letters, where it is known. */
export function engineOf({ properties }: Resource): string | undefined {
  const engine = properties.entries.get("Engine")?.value;
  return engine?.is === "scalar" ? String(engine.value).toLowerCase() : undefined;
}

/** Whether an instance belongs to a cluster, which then has the setting. */
export function isMember({ properties }: Resource): boolean {
  return properties.entries.has("DBClusterIdentifier");
}

/** Whether an instance follows another one. */
export function isReplica({ properties: { entries } }: Resource): boolean {
  return entries.has("SourceDBInstanceIdentifier") || entries.has("SourceDBClusterIdentifier");
}

/** Whether a cluster is, or may be, of the first serverless Aurora, which has few of the settings. */
export function isServerless({ properties }: Resource): boolean {
  const mode = properties.entries.get("EngineMode")?.value;
  return mode !== undefined && (mode.is !== "scalar" || mode.value === "serverless");
}
