import type { Resource } from "../../../model/index.ts";

const sources = [
  "DBClusterIdentifier",
  "DBClusterSnapshotIdentifier",
  "DBSnapshotIdentifier",
  "SourceDBInstanceIdentifier",
  "SourceDBClusterIdentifier",
  "SourceDBInstanceAutomatedBackupsArn",
];

/** Whether the settings are those of a cluster, a source or a snapshot; live, the database says itself. */
export function inherits(resource: Resource): boolean {
  if (resource.source === "account") return false;
  const engine = resource.properties.entries.get("Engine")?.value;
  const aurora = engine?.is === "scalar" && String(engine.value).startsWith("aurora");
  return aurora || sources.some((source) => resource.properties.entries.has(source));
}
