import { assemblyNeeds, cdkFormat, isSynthesized, mappedFiles, metadataFiles } from "#rules";
import type { SourceFile } from "#rules";
import type { Files } from "./files.ts";
import { directoryOf } from "./uri.ts";

/** Reads what belongs to templates that CDK made: their manifest, and the sources of the app. */
export interface CdkAssemblies {
  /** Nothing for any other document. */
  beside(uri: string): Promise<readonly SourceFile[]>;
}

/** How long what was read holds, in milliseconds. */
const holds = 2000;

/** How many folders of an app are looked into, and how many sources read. */
const most = { folders: 500, sources: 1000 };

/** The longest text that is read, in UTF-16 units. */
const longest = 20_000_000;

const never = /^(\.git|node_modules|cdk\.out|dist|build|\.venv|__pycache__|site-packages)$/;
const code = /(?<!\.d)\.([cm]?[jt]s|py)$/;

/** A reader of assemblies over the host's files. */
export function createCdkAssemblies(files: Files): CdkAssemblies {
  const known = new Map<string, { readonly until: number; readonly files: Promise<readonly SourceFile[]> }>();

  const read = async (uri: string): Promise<SourceFile | undefined> => {
    const text = await files.read(uri);
    return text === undefined || text.length > longest ? undefined : { uri, text };
  };
  const readAll = async (uris: readonly string[]): Promise<readonly SourceFile[]> => {
    const all = await Promise.all(uris.map(read));
    return all.filter((file) => file !== undefined);
  };

  const assemblyIn = async (folder: string): Promise<readonly SourceFile[]> => {
    const manifest = await read(`${folder}manifest.json`);
    const names = manifest === undefined ? undefined : metadataFiles(manifest.text);
    if (manifest === undefined || names === undefined) return [];
    const metadata = await readAll(names.map((name) => folder + name));
    const textOf = (name: string) => metadata.find(({ uri }) => uri === folder + name)?.text;
    const { traced, complete } = assemblyNeeds(manifest.text, textOf);
    const app = await appOf(folder);
    const located = await Promise.all(traced.map((path) => locate(path, app)));
    const sources = await withMaps(located.filter((file) => file !== undefined));
    const others = complete ? [] : await codeOf(app);
    const seen = new Set(sources.map(({ uri }) => uri));
    return [manifest, ...metadata, ...sources, ...others.filter(({ uri }) => !seen.has(uri))];
  };
  /** The nearest folder above with a `cdk.json`, else the one that holds the output. */
  const appOf = async (folder: string): Promise<string> => {
    for (let above = parentOf(folder); above.length > "file:///".length; above = parentOf(above)) {
      if ((await files.names(above)).files.includes("cdk.json")) return above;
    }
    return parentOf(folder);
  };
  /** The file of a trace, here or below the app. */
  const locate = async (path: string, app: string): Promise<SourceFile | undefined> => {
    const steps = path.split("/").map(encodeURIComponent);
    const here = await read(`file://${path.startsWith("/") ? "" : "/"}${steps.join("/")}`);
    if (here !== undefined) return here;
    for (let from = 1; from < steps.length; from += 1) {
      const file = await read(app + steps.slice(from).join("/"));
      if (file !== undefined) return file;
    }
    return undefined;
  };
  const withMaps = async (started: readonly SourceFile[]): Promise<readonly SourceFile[]> => {
    const found = new Map(started.map((file) => [file.uri, file]));
    for (const { uri, text } of found.values()) {
      if (!/\.[cm]?js(\.map)?$/i.test(uri)) continue;
      const named = mappedFiles(text).map((name) => new URL(name, uri).href);
      for (const file of await readAll(named.filter((other) => !found.has(other)))) found.set(file.uri, file);
    }
    return [...found.values()];
  };
  const codeOf = async (app: string): Promise<readonly SourceFile[]> => {
    const found: string[] = [];
    const folders = new Set([app]);
    for (const folder of folders) {
      const names = await files.names(folder);
      found.push(...names.files.filter((name) => code.test(name)).map((name) => folder + encodeURIComponent(name)));
      if (folders.size > most.folders || found.length > most.sources) break;
      for (const name of names.folders) if (!never.test(name)) folders.add(`${folder}${encodeURIComponent(name)}/`);
    }
    return (await readAll(found.slice(0, most.sources))).filter((file) => cdkFormat(file) !== undefined);
  };

  return {
    async beside(uri) {
      if (!isSynthesized(uri)) return [];
      const folder = directoryOf(uri);
      const made = known.get(folder);
      if (made !== undefined && made.until > Date.now()) return made.files;
      const assembly = assemblyIn(folder);
      known.set(folder, { until: Date.now() + holds, files: assembly });
      return assembly;
    },
  };
}

function parentOf(folder: string): string {
  return directoryOf(folder.replace(/\/$/, ""));
}
