import type { Setting } from "../model/setting.ts";

/** DocumentDB and Neptune keep clusters as RDS does: one day of backups, and no protection, where nobody asks for more. */
export function lastingCluster(types: readonly string[]): readonly Setting[] {
  return [
    { types, property: "BackupRetentionPeriod", must: { atLeast: 7 }, unset: 1, fix: { to: 7, safety: "safe" } },
    { types, property: "DeletionProtection", must: { be: true }, unset: false, fix: { to: true, safety: "safe" } },
  ];
}
