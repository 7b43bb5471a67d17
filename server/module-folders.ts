import type { Files } from "./files.ts";
import { isModuleFile } from "./module-files.ts";
import { comparable, uriOf } from "./uri.ts";

/** How many folders of a workspace are looked into: the rest is judged without what calls it. */
const most = 5000;

const never: ReadonlySet<string> = new Set([
  ".git",
  "node_modules",
  ".terraform",
  ".hg",
  ".svn",
  "__pycache__",
  ".venv",
]);

/** The folders below a root that hold Terraform files, the nearest first, in comparable form and ending in `/`. */
export async function moduleFolders(files: Files, root: string): Promise<readonly string[]> {
  const found: string[] = [];
  let level: readonly string[] = [comparable(root)];
  let left = most;
  while (level.length > 0 && left > 0) {
    const looked = await Promise.all(level.slice(0, left).map((folder) => look(files, folder)));
    left -= level.length;
    found.push(...looked.flatMap(({ folder, holds }) => (holds ? [folder] : [])));
    level = looked.flatMap(({ below }) => below);
  }
  return found;
}

async function look(files: Files, folder: string) {
  const { files: names, folders } = await files.names(uriOf(folder));
  const below = folders.filter((name) => !never.has(name)).map((name) => `${folder}${name}/`);
  return { folder, holds: names.some((name) => isModuleFile(folder + name)), below };
}
