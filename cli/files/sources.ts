import { readFileSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { isTerraform } from "#rules";
import type { SourceFile } from "#rules";
import { Failure } from "../failure.ts";
import { decode, largest } from "./decode.ts";
import { reason, walk } from "./walk.ts";

/** What there is to scan: groups of files that belong together, and what could not be read. */
export interface Sources {
  readonly groups: readonly (readonly SourceFile[])[];
  readonly errors: readonly FileError[];
  /** Bytes read. */
  readonly bytes: number;
}

/** A file that could not be read or parsed. */
export interface FileError {
  readonly file: string;
  readonly message: string;
}

/** Reads paths and all that is below them. A path that does not exist is a failure; what is inside one is an error. */
export function sourcesOf(paths: readonly string[], exclude: readonly string[]): Sources {
  const files: SourceFile[] = [];
  const errors: FileError[] = [];
  const seen = new Set<string>();
  let bytes = 0;
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new Failure(`${path} does not exist`);
    const found = stat.isDirectory() ? walk(resolve(path), exclude) : [{ path: resolve(path) }];
    for (const item of found) {
      if (seen.has(item.path)) continue;
      seen.add(item.path);
      const read = "error" in item ? { error: item.error } : readSource(item.path);
      if ("error" in read) {
        if (!stat.isDirectory()) throw new Failure(`${path} cannot be read: ${read.error}`);
        errors.push({ file: shown(item.path), message: read.error });
      } else if ("file" in read) {
        files.push(read.file);
        bytes += read.bytes;
      }
    }
  }
  return { groups: grouped(files), errors, bytes };
}

/** A path as people write it: relative to where they are, with slashes. */
export function shown(path: string): string {
  const own = relative(process.cwd(), path);
  return (own.startsWith("..") || own === "" ? path : own).split(sep).join("/");
}

/** The files of a Terraform module, its directory, are judged together; every other file alone. */
export function grouped(files: readonly SourceFile[]): readonly (readonly SourceFile[])[] {
  const modules = new Map<string, SourceFile[]>();
  const groups: (readonly SourceFile[])[] = [];
  for (const file of files) {
    if (!isTerraform(file)) {
      groups.push([file]);
      continue;
    }
    const folder = file.uri.slice(0, file.uri.lastIndexOf("/"));
    const known = modules.get(folder);
    if (known !== undefined) known.push(file);
    else {
      const module = [file];
      modules.set(folder, module);
      groups.push(module);
    }
  }
  return groups;
}

function readSource(path: string): { readonly file: SourceFile; readonly bytes: number } | { readonly error: string } | { readonly binary: true } {
  try {
    const { size } = statSync(path);
    if (size > largest) return { error: `larger than ${largest / 1024 / 1024} MB: not read` };
    const content = readFileSync(path);
    const decoded = decode(content);
    return "binary" in decoded ? decoded : { file: { uri: pathToFileURL(path).href, text: decoded.text }, bytes: content.length };
  } catch (error) {
    return { error: reason(error) };
  }
}

/** A text under a name, as if it stood there. */
export function sourceNamed(name: string, bytes: Uint8Array): SourceFile {
  const decoded = decode(bytes);
  return { uri: pathToFileURL(resolve(dirname(name), basename(name))).href, text: "text" in decoded ? decoded.text : "" };
}
