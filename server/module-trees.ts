import { localModules, localTemplates } from "#rules";
import type { SourceFile } from "#rules";
import type { Files } from "./files.ts";
import { moduleFolders } from "./module-folders.ts";
import { isModuleFile } from "./module-files.ts";
import type { ModuleFiles, StampedFile } from "./module-files.ts";
import { comparable, directoryOf, uriOf } from "./uri.ts";

/** Which files are judged together: Terraform modules that call each other, templates and their nested stacks. */
export interface ModuleTrees {
  /**
   * The units that are judged with a document, each with its files on disk: its own, those that it calls, and those
   * that call it. `opened` are the documents of the editor: what they call counts, saved or not.
   */
  around(uri: string, root: string | undefined, opened: readonly SourceFile[]): Promise<ModuleTree>;
  /** Files have changed on disk. Whether documents may be judged otherwise now. */
  changed(uris: readonly string[]): boolean;
}

/** Units that are judged together, and their files on disk: see `unitOf`. */
export type ModuleTree = ReadonlyMap<string, readonly StampedFile[]>;

/** What calls what: called unit → units that call it. */
type Callers = ReadonlyMap<string, ReadonlySet<string>>;

/** How many files are judged at once while somebody types: modules of a common use are called from everywhere. */
const mostFiles = 400;

/** What can be called, in comparable form: the folder of a Terraform file, ending in `/`, or any other file itself. */
export function unitOf(uri: string): string {
  return comparable(isModuleFile(uri) ? directoryOf(uri) : uri);
}

/** Finds what belongs together. `keepsFor` is how long a walk of the workspace holds, in milliseconds. */
export function createModuleTrees(files: Files, modules: ModuleFiles, keepsFor: number): ModuleTrees {
  const walks = new Map<string, { readonly until: number; readonly folders: Promise<Set<string>> }>();
  const known = new Map<string, { readonly of: Set<string>; readonly callers: Callers }>();
  const inTrees = new Set<string>();
  const callsOf = rememberingCalls();

  const foldersOf = (root: string): Promise<Set<string>> => {
    const walk = walks.get(root);
    if (walk !== undefined && walk.until > Date.now()) return walk.folders;
    const folders = moduleFolders(files, root).then((found) => new Set(found));
    walks.set(root, { until: Date.now() + keepsFor, folders });
    return folders;
  };
  const callersIn = async (root: string): Promise<Callers> => {
    const folders = await foldersOf(root);
    const made = known.get(root);
    if (made?.of === folders) return made.callers;
    const all = await Promise.all([...folders].map((folder) => modules.of(uriOf(folder))));
    const callers = callersOf(all.flat(), callsOf);
    known.set(root, { of: folders, callers });
    return callers;
  };
  /** What calls a template stands beside it, or a folder or two above. */
  const callersNear = async (uri: string, root: string): Promise<Callers> => {
    const own = directoryOf(uri);
    const above = [own, directoryOf(own.slice(0, -1)), directoryOf(directoryOf(own.slice(0, -1)).slice(0, -1))];
    const inside = new Set(above.filter((folder) => comparable(folder).startsWith(comparable(root))));
    const found = await Promise.all([...inside].map((folder) => modules.templates(folder)));
    return callersOf(found.flat(), callsOf);
  };
  const filesOf = async (unit: string): Promise<readonly StampedFile[]> => {
    if (unit.endsWith("/")) return modules.of(uriOf(unit));
    const file = await modules.file(uriOf(unit));
    return file === undefined ? [] : [file];
  };

  return {
    async around(uri, root, opened) {
      const tree = new Map<string, readonly StampedFile[]>();
      let left = mostFiles;
      const add = async (unit: string): Promise<boolean> => {
        if (tree.has(unit)) return true;
        const here = await filesOf(unit);
        if (here.length > left) return false;
        left -= here.length;
        tree.set(unit, here);
        inTrees.add(unit);
        return true;
      };
      const isInside = (unit: string) => root === undefined || unit.startsWith(comparable(root));
      const own = unitOf(uri);
      const onDisk =
        root === undefined ? undefined : await (isModuleFile(uri) ? callersIn(root) : callersNear(uri, root));
      const inEditor = callersOf(opened, callsOf);
      // Upwards all that calls, then downwards all that is called: another caller's other modules are another stack's.
      const above = await reached([own], add, (unit) => [...(onDisk?.get(unit) ?? []), ...(inEditor.get(unit) ?? [])]);
      await reached(above, add, (unit) => {
        const texts = [...(tree.get(unit) ?? []), ...opened.filter((document) => unitOf(document.uri) === unit)];
        return texts.flatMap(callsOf).filter(isInside);
      });
      return tree;
    },
    changed(uris) {
      modules.forget(uris.map(directoryOf));
      const members = uris.filter(isModuleFile);
      if (members.length > 0) {
        for (const { folders } of walks.values())
          void folders.then((set) => members.forEach((member) => set.add(comparable(directoryOf(member)))));
        known.clear();
      }
      return members.length > 0 || uris.some((uri) => inTrees.has(unitOf(uri)));
    },
  };
}

/** All units that a walk comes to from some; those that `add` refuses are left out. */
async function reached(
  starts: readonly string[],
  add: (unit: string) => Promise<boolean>,
  next: (unit: string) => Iterable<string>,
): Promise<readonly string[]> {
  const units = new Set(starts);
  const found: string[] = [];
  // The set grows while it is gone through.
  for (const unit of units) {
    if (!(await add(unit))) continue;
    found.push(unit);
    for (const further of next(unit)) units.add(further);
  }
  return found;
}

function callersOf(files: readonly SourceFile[], callsOf: (file: SourceFile) => readonly string[]): Callers {
  const callers = new Map<string, Set<string>>();
  for (const file of files) {
    for (const called of callsOf(file)) {
      const set = callers.get(called) ?? new Set();
      callers.set(called, set.add(unitOf(file.uri)));
    }
  }
  return callers;
}

/** The units that a file calls; a text is looked through once. */
function rememberingCalls(): (file: SourceFile) => readonly string[] {
  const calls = new Map<string, { readonly text: string; readonly units: readonly string[] }>();
  return (file) => {
    const made = calls.get(file.uri);
    if (made?.text === file.text) return made.units;
    const units = isModuleFile(file.uri)
      ? localModules(file).map((folder) => comparable(`${folder}/`))
      : localTemplates(file).map(comparable);
    calls.set(file.uri, { text: file.text, units });
    return units;
  };
}
