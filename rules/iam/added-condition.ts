import type { Edit, Plain } from "../model/fix.ts";
import type { Statement } from "../model/policy.ts";

/** An edit that adds one condition to a statement, below its operator where that stands already; undefined where it cannot be written. */
export function addedCondition({ map }: Statement, operator: string, key: string, to: Plain): Edit | undefined {
  const written = map.entries.get("Condition")?.value;
  if (map.node === undefined) return undefined;
  // A data source of Terraform gets one more block.
  if (written === undefined || (written.node === undefined && map.shape !== undefined))
    return { edit: "put", on: map, path: ["Condition", operator, key], to };
  if (written.is !== "map" || written.node === undefined) return undefined;
  const same = [...written.entries].find(([name]) => name.toLowerCase() === operator.toLowerCase())?.[1].value;
  if (same === undefined) return { edit: "put", on: written, path: [operator, key], to };
  return same.is === "map" ? { edit: "put", on: same, path: [key], to } : undefined;
}
