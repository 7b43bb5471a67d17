import { metadataFiles, readAssembly } from "./manifest.ts";
import { mapOf, sourcesOf } from "./source-map.ts";

/** What a host reads to carry findings of an assembly back to its app. */
export interface AssemblyNeeds {
  /** The paths of the app that traces name, of the machine that made them. */
  readonly traced: readonly string[];
  /** Whether every construct has a trace: otherwise all sources of the app are looked through. */
  readonly complete: boolean;
}

/** The files beside a manifest that belong to it; undefined where the text is no manifest of CDK's. */
export { metadataFiles };

/** What the traces of an assembly ask for. `textOf` gives the files beside the manifest. */
export function assemblyNeeds(manifest: string, textOf: (name: string) => string | undefined): AssemblyNeeds {
  const frames = [...readAssembly(manifest, textOf).traces.values()];
  return {
    traced: [...new Set(frames.flatMap((trace) => trace.map(({ path }) => path)))],
    complete: frames.every((trace) => trace.length > 0),
  };
}

/** What compiled code, or its map, names besides itself, relative to it: the map, or the sources. */
export function mappedFiles(text: string): readonly string[] {
  if (text.startsWith("{")) return sourcesOf(text);
  const map = mapOf(text);
  if (map === undefined) return [];
  return "inline" in map ? sourcesOf(map.inline) : [map.file];
}
