import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isTerraform, localModules } from "#rules";

/** The longest Terraform file that is looked through for calls, in bytes. */
export const longestModule = 10 * 1024 * 1024;

/** Items that stand for files, and what has to be known of them to put those together that are judged together. */
export interface Grouping<T> {
  pathOf(item: T): string;
  /** The folders of the modules that a Terraform file calls. */
  modulesOf(item: T): readonly string[];
}

/** Terraform files are judged with the rest of their module, what it calls and what calls it; every other file alone. */
export function grouped<T>(items: readonly T[], { pathOf, modulesOf }: Grouping<T>): readonly (readonly T[])[] {
  const sets = createSets();
  const homeOf = (item: T): string => (isTerraformPath(pathOf(item)) ? dirname(resolve(pathOf(item))) : pathOf(item));
  for (const item of items) {
    if (isTerraformPath(pathOf(item))) for (const folder of modulesOf(item)) sets.join(homeOf(item), folder);
  }
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = sets.nameOf(homeOf(item));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Whether a file belongs to the Terraform module of its directory. */
export function isTerraformPath(path: string): boolean {
  return isTerraform({ uri: path, text: "" });
}

/** The folders of the modules that a Terraform file of this text calls. */
export function modulesIn(path: string, text: string): readonly string[] {
  return localModules({ uri: pathToFileURL(path).href, text }).map((uri) => resolve(fileURLToPath(uri)));
}

/** Sets of names that grow together; each goes by one of its names. */
function createSets(): { join(one: string, other: string): void; nameOf(member: string): string } {
  const parents = new Map<string, string>();
  const nameOf = (member: string): string => {
    let name = member;
    for (let next = parents.get(name); next !== undefined; next = parents.get(name)) name = next;
    // The next question has a short way.
    if (name !== member) parents.set(member, name);
    return name;
  };
  const join = (one: string, other: string): void => {
    const [name, target] = [nameOf(one), nameOf(other)];
    if (name !== target) parents.set(name, target);
  };
  return { join, nameOf };
}
