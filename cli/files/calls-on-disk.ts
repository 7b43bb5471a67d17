import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { callsIn, isTerraformPath, longestCaller, mayCall, unitOf } from "./grouped.ts";
import type { Grouping } from "./grouped.ts";

/** Paths of files on disk. */
export const callsOnDisk: Grouping<string> = {
  pathOf: (path) => path,
  callsOf(path) {
    try {
      return mayCall(path) && statSync(path).size <= longestCaller ? callsIn(path, readFileSync(path, "utf8")) : [];
    } catch {
      return [];
    }
  },
};

/** What files cannot be judged without: the rest of their Terraform modules, and below `root` what they call. */
export function companionsOf(paths: Iterable<string>, root: string): readonly string[] {
  const own = new Set(paths);
  const home = root.endsWith(sep) ? root : root + sep;
  const units = new Set([...own].map(unitOf));
  const companions: string[] = [];
  // The set grows while it is gone through: what is called may call further ones.
  for (const unit of units) {
    const files = own.has(unit) ? [unit] : filesOf(unit);
    for (const path of files) if (!own.has(path)) companions.push(path);
    for (const called of files.flatMap(callsOnDisk.callsOf)) if (called.startsWith(home)) units.add(called);
  }
  return companions;
}

/** A template itself, or the Terraform files of a folder. */
function filesOf(unit: string): readonly string[] {
  try {
    if (statSync(unit).isFile()) return [unit];
    const entries = readdirSync(unit, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && isTerraformPath(entry.name)).map(({ name }) => join(unit, name));
  } catch {
    return [];
  }
}
