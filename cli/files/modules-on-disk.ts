import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { isTerraformPath, longestModule, modulesIn } from "./grouped.ts";
import type { Grouping } from "./grouped.ts";

/** Paths of files on disk. */
export const modulesOnDisk: Grouping<string> = {
  pathOf: (path) => path,
  modulesOf(path) {
    try {
      return statSync(path).size > longestModule ? [] : modulesIn(path, readFileSync(path, "utf8"));
    } catch {
      return [];
    }
  },
};

/** The Terraform files of a folder. */
function moduleFiles(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && isTerraformPath(entry.name))
      .map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}

/** What Terraform files cannot be judged without: the rest of their modules, and the modules below `root` that they call. */
export function companionsOf(paths: Iterable<string>, root: string): readonly string[] {
  const own = new Set(paths);
  const folders = new Set([...own].filter(isTerraformPath).map((path) => dirname(resolve(path))));
  const companions: string[] = [];
  // The set grows while it is gone through: a module may call further ones.
  for (const folder of folders) {
    const files = moduleFiles(folder);
    companions.push(...files.filter((path) => !own.has(path)));
    for (const called of files.flatMap(modulesOnDisk.modulesOf))
      if (called.startsWith(withSlash(root))) folders.add(called);
  }
  return companions;
}

function withSlash(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}
