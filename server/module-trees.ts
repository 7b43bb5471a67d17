import { localModules } from "#rules";
import type { SourceFile } from "#rules";
import type { Files } from "./files.ts";
import { moduleFolders } from "./module-folders.ts";
import type { ModuleFiles, StampedFile } from "./module-files.ts";
import { comparable, directoryOf } from "./uri.ts";

/** Which Terraform modules belong together: by the folders that they call. */
export interface ModuleTrees {
  /**
   * The folders that are judged with one, in comparable form, each with its files on disk: itself, the modules that it
   * calls, and what calls it. `opened` are texts of the editor, whose calls count too.
   */
  around(directory: string, root: string | undefined, opened: readonly SourceFile[]): Promise<ModuleTree>;
  /** Files have changed on disk. */
  changed(uris: readonly string[]): void;
}

/** Folders that are judged together, and their files on disk. */
export type ModuleTree = ReadonlyMap<string, readonly StampedFile[]>;

/** What calls what in one workspace: called folder → folders that call it, in comparable form. */
type Callers = ReadonlyMap<string, ReadonlySet<string>>;

/** How many files are judged at once while somebody types: modules of a common use are called from everywhere. */
const mostFiles = 400;

/** Finds the modules that belong together. `keepsFor` is how long a walk of the workspace holds, in milliseconds. */
export function createModuleTrees(files: Files, modules: ModuleFiles, keepsFor: number): ModuleTrees {
  const walks = new Map<string, { readonly until: number; readonly folders: Promise<Set<string>> }>();
  const known = new Map<string, { readonly of: Set<string>; readonly callers: Callers }>();
  const callsOf = rememberingCalls();

  const foldersOf = (root: string): Promise<Set<string>> => {
    const walk = walks.get(root);
    if (walk !== undefined && walk.until > Date.now()) return walk.folders;
    const folders = moduleFolders(files, root).then((found) => new Set(found));
    walks.set(root, { until: Date.now() + keepsFor, folders });
    known.delete(root);
    return folders;
  };
  const callersIn = async (root: string): Promise<Callers> => {
    const folders = await foldersOf(root);
    const made = known.get(root);
    if (made?.of === folders) return made.callers;
    const callers = new Map<string, Set<string>>();
    for (const folder of folders) {
      for (const called of (await modules.of(folder)).flatMap(callsOf)) {
        const set = callers.get(called) ?? new Set();
        callers.set(called, set.add(folder));
      }
    }
    known.set(root, { of: folders, callers });
    return callers;
  };

  return {
    async around(directory, root, opened) {
      const callers = root === undefined ? undefined : await callersIn(root);
      const found = new Map<string, readonly StampedFile[]>();
      let left = mostFiles;
      /** Downwards all that is called, upwards all that calls: a sibling that shares a module is another stack. */
      const follow = async (start: string, next: (folder: string, here: readonly SourceFile[]) => Iterable<string>) => {
        const queue = [start];
        for (const folder of queue) {
          const key = comparable(folder);
          const here = found.get(key) ?? (await modules.of(folder));
          if (!found.has(key) && here.length > left) continue;
          if (!found.has(key)) left -= here.length;
          found.set(key, here);
          const seen = new Set(queue.map(comparable));
          for (const further of next(folder, here)) if (!seen.has(comparable(further))) queue.push(further);
        }
        return queue;
      };
      const isInside = (folder: string) => root === undefined || comparable(folder).startsWith(comparable(root));
      const called = (folder: string, here: readonly SourceFile[]) =>
        [...here, ...opened.filter(({ uri }) => comparable(directoryOf(uri)) === comparable(folder))]
          .flatMap(callsOf)
          .filter(isInside);
      const above = await follow(directory, (folder) => callers?.get(comparable(folder)) ?? []);
      for (const folder of above) await follow(folder, called);
      return found;
    },
    changed(uris) {
      modules.forget(uris.map(directoryOf));
      for (const { folders } of walks.values())
        void folders.then((set) => uris.forEach((uri) => set.add(directoryOf(uri))));
      known.clear();
    },
  };
}

/** The folders that a file calls, in comparable form with a `/` at the end; a text is looked through once. */
function rememberingCalls(): (file: SourceFile) => readonly string[] {
  const calls = new Map<string, { readonly text: string; readonly folders: readonly string[] }>();
  return (file) => {
    const made = calls.get(file.uri);
    if (made?.text === file.text) return made.folders;
    const folders = localModules(file).map((folder) => comparable(`${folder}/`));
    calls.set(file.uri, { text: file.text, folders });
    return folders;
  };
}
