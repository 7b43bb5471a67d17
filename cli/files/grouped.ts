import { dirname, extname, resolve, sep } from "node:path";
import { isTerraform, localModules, localTemplates } from "#rules";

/** The longest file that is looked through for what it calls, in bytes. */
export const longestCaller = 10 * 1024 * 1024;

/** Items that stand for files, and what has to be known of them to put those together that are judged together. */
export interface Grouping<T> {
  pathOf(item: T): string;
  /** What a file calls: folders of Terraform modules, templates of nested stacks. */
  callsOf(item: T): readonly string[];
}

/** Files are judged with what they call and what calls them: Terraform modules, nested stacks; every other file alone. */
export function grouped<T>(items: readonly T[], { pathOf, callsOf }: Grouping<T>): readonly (readonly T[])[] {
  const sets = createSets();
  for (const item of items) for (const called of callsOf(item)) sets.join(unitOf(pathOf(item)), called);
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = sets.nameOf(unitOf(pathOf(item)));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** What can be called: the folder of a Terraform file, and any other file itself. */
export function unitOf(path: string): string {
  return isTerraformPath(path) ? dirname(resolve(path)) : resolve(path);
}

/** Whether a file belongs to the Terraform module of its directory. */
export function isTerraformPath(path: string): boolean {
  return isTerraform({ uri: path, text: "" });
}

/** Whether a file by its name can call another one. */
export function mayCall(path: string): boolean {
  return isTerraformPath(path) || [".yaml", ".yml", ".json", ".template"].includes(extname(path).toLowerCase());
}

/** What a file of this text calls. */
export function callsIn(path: string, text: string): readonly string[] {
  const file = { uri: resolve(path).split(sep).join("/"), text };
  const called = isTerraformPath(path) ? localModules(file) : localTemplates(file);
  return called.map((other) => resolve(other));
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
