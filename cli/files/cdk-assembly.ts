import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { assemblyNeeds, cdkFormat, isSynthesized, mappedFiles, metadataFiles } from "#rules";
import type { SourceFile } from "#rules";
import { walk } from "./walk.ts";

/** The largest source that is looked through for constructs, in bytes; manifests hold a trace for each construct. */
const largestSource = 1024 * 1024;
const largestManifest = 50 * 1024 * 1024;

/** How many files of an app are looked through. */
const most = 5000;

/** Reads what belongs to the templates that CDK made: manifests and the sources of their apps, each assembly once. */
export function createAssemblies(): (paths: readonly string[]) => readonly SourceFile[] {
  const known = new Map<string, readonly SourceFile[]>();
  return (paths) => {
    const folders = new Set(paths.filter(isSynthesized).map((path) => dirname(path)));
    return [...folders].flatMap((folder) => {
      const files = known.get(folder) ?? assemblyAt(folder);
      known.set(folder, files);
      return files;
    });
  };
}

function assemblyAt(folder: string): readonly SourceFile[] {
  const manifest = read(join(folder, "manifest.json"), largestManifest);
  const names = manifest === undefined ? undefined : metadataFiles(manifest.text);
  if (manifest === undefined || names === undefined) return [];
  const metadata = names.flatMap((name) => read(join(folder, name), largestManifest) ?? []);
  const textOf = (name: string) => metadata.find(({ uri }) => uri === uriOf(join(folder, name)))?.text;
  const { traced, complete } = assemblyNeeds(manifest.text, textOf);
  const app = appOf(folder);
  const sources = withMaps(traced.flatMap((path) => located(path, app) ?? []));
  const others = complete ? [] : codeOf(app, folder, new Set(sources.map(({ uri }) => uri)));
  return [manifest, ...metadata, ...sources, ...others];
}

/** The folder of the app: the nearest above with a `cdk.json`, else the one that holds the output. */
function appOf(folder: string): string {
  for (let above = dirname(folder), below = folder; above !== below; below = above, above = dirname(above)) {
    if (existsSync(join(above, "cdk.json"))) return above;
  }
  return dirname(folder);
}

/** A path of a trace here, or the same file below the app where the trace was made elsewhere. */
function located(path: string, app: string): string | undefined {
  if (existsSync(path)) return resolve(path);
  const steps = path.split("/");
  for (let from = 1; from < steps.length; from += 1) {
    const candidate = join(app, ...steps.slice(from));
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}

/** Files, and what they were compiled from. */
function withMaps(paths: readonly string[]): readonly SourceFile[] {
  const files = new Map<string, SourceFile>();
  const queue = new Set(paths);
  for (const path of queue) {
    const file = read(path, largestSource);
    if (file === undefined) continue;
    files.set(path, file);
    if (/\.(c|m)?js(\.map)?$/i.test(path))
      for (const name of mappedFiles(file.text)) queue.add(resolve(dirname(path), name));
  }
  return [...files.values()];
}

/** The CDK code of an app. */
function codeOf(app: string, output: string, known: ReadonlySet<string>): readonly SourceFile[] {
  const code: SourceFile[] = [];
  let looked = 0;
  for (const found of walk(app, (path) => path === output)) {
    if ("error" in found || !/\.(ts|js|mts|mjs|cts|cjs|py)$/i.test(found.path)) continue;
    looked += 1;
    if (looked > most) break;
    const file = known.has(uriOf(found.path)) ? undefined : read(found.path, largestSource);
    if (file !== undefined && cdkFormat(file) !== undefined) code.push(file);
  }
  return code;
}

function read(path: string, largest: number): SourceFile | undefined {
  try {
    return statSync(path).size > largest ? undefined : { uri: uriOf(path), text: readFileSync(path, "utf8") };
  } catch {
    return undefined;
  }
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
