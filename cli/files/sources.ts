import { readFileSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { SourceFile } from "#rules";
import { Failure } from "../failure.ts";
import { decode, largest } from "./decode.ts";
import type { Encoding } from "./decode.ts";
import { createExcludes } from "./excludes.ts";
import { grouped, isTerraformPath } from "./grouped.ts";
import { callsOnDisk, companionsOf } from "./calls-on-disk.ts";
import { reason } from "./reason.ts";
import { walk } from "./walk.ts";
import type { Found } from "./walk.ts";

/** A file as it was read. */
export interface Source {
  readonly file: SourceFile;
  readonly encoding: Encoding;
  readonly bytes: number;
  /** Read only because others cannot be judged without it. */
  readonly companion?: boolean;
}

/** What could not be read or parsed. */
export interface FileError {
  readonly file: string;
  readonly message: string;
}

/** Files that are judged together, read when their turn comes. */
export interface Group {
  /** How many files, read or not. */
  readonly size: number;
  readonly terraform: boolean;
  read(): { readonly sources: readonly Source[]; readonly errors: readonly FileError[] };
}

/** What a scan reads. */
export interface Sources {
  readonly groups: readonly Group[];
  /** What could not even be looked into. */
  readonly errors: readonly FileError[];
}

/** Paths and all that is below them. A path that does not exist or cannot be read is a failure; what is inside one is an error. */
export function sourcesOf(paths: readonly string[], exclude: readonly string[], root: string): Sources {
  const errors: FileError[] = [];
  const found = new Set<string>();
  for (const named of paths) {
    const path = resolve(named);
    for (const item of lookInto(named, path, exclude, root)) {
      if (!("error" in item)) found.add(item.path);
      else if (item.path === path) throw new Failure(`${named} cannot be read: ${item.error}`);
      else errors.push({ file: shown(item.path), message: item.error });
    }
  }
  const own = new Set(paths.map((path) => resolve(path)));
  const companions = new Set(companionsOf(found, fileURLToPath(root)));
  const read = { own, companions };
  return { groups: grouped([...found, ...companions], callsOnDisk).map((group) => groupOf(group, read)), errors };
}

/** A path as people write it: relative to where they are, with slashes. */
export function shown(path: string): string {
  const own = relative(process.cwd(), path);
  return (own === "" || own === ".." || own.startsWith(`..${sep}`) ? path : own).split(sep).join("/");
}

/** Bytes under a name, as if they stood there; undefined where they are no text. */
export function sourceNamed(name: string, bytes: Uint8Array): Source | undefined {
  const decoded = decode(bytes);
  if ("binary" in decoded) return undefined;
  return {
    file: { uri: pathToFileURL(resolve(name)).href, text: decoded.text },
    encoding: decoded.encoding,
    bytes: bytes.length,
  };
}

function lookInto(named: string, path: string, exclude: readonly string[], root: string): Iterable<Found> {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new Failure(`${named} does not exist`);
    return stat.isDirectory() ? walk(path, createExcludes(exclude, root, path)) : [{ path }];
  } catch (error) {
    if (error instanceof Failure) throw error;
    return [{ path, error: reason(error) }];
  }
}

/** Which paths were named on the command line, and which are read for the sake of others. */
interface Reading {
  readonly own: ReadonlySet<string>;
  readonly companions: ReadonlySet<string>;
}

function groupOf(paths: readonly string[], { own, companions }: Reading): Group {
  return {
    size: paths.filter((path) => !companions.has(path)).length,
    terraform: paths.some(isTerraformPath),
    read() {
      const sources: Source[] = [];
      const errors: FileError[] = [];
      for (const path of paths) {
        const read = readSource(path);
        const companion = companions.has(path);
        if ("source" in read) sources.push({ ...read.source, companion });
        else if (companion) continue;
        else if ("unreadable" in read && own.has(path))
          throw new Failure(`${shown(path)} cannot be read: ${read.unreadable}`);
        // Binary files stand in every folder; one that was named was meant to be read.
        else if (read.error !== binary || own.has(path)) errors.push({ file: shown(path), message: read.error });
      }
      return { sources, errors };
    },
  };
}

/** What is said of a file that is no text. */
export const binary = "is not text";

/** What is said of a file that is too large. */
export const tooLarge = `larger than ${largest / 1024 / 1024} MB: not read`;

/** A file, or why there is nothing to judge; `unreadable` where it could not even be opened. */
export type Read =
  | { readonly source: Source }
  | { readonly error: string }
  | { readonly error: string; readonly unreadable: string };

/** Reads a file. */
export function readSource(path: string): Read {
  try {
    if (statSync(path).size > largest) return { error: tooLarge };
    const source = sourceNamed(path, readFileSync(path));
    return source === undefined ? { error: binary } : { source };
  } catch (error) {
    return { error: reason(error), unreadable: reason(error) };
  }
}
