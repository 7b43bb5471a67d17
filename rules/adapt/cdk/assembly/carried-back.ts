import type { Finding } from "../../../model/finding.ts";
import type { Resource } from "../../../model/resource.ts";
import type { SourceFile } from "../../../model/source-file.ts";
import type { Parse } from "../../../parse/create-parse.ts";
import { decoded } from "../../decoded.ts";
import { constructPlaces } from "./construct-places.ts";
import type { ConstructPlaces } from "./construct-places.ts";
import { readAssembly } from "./manifest.ts";
import type { Assembly } from "./manifest.ts";
import { folderOf } from "./paths.ts";

/** Whether a file is a template that CDK made. */
export function isSynthesized(uri: string): boolean {
  return /\.template\.json$/i.test(uri);
}

/**
 * Findings of templates that CDK made, each with the line of its construct among what it rests on: by the trace in the
 * manifest, or as the only construct with its id. Such a template is mended in its code: it takes no fix.
 * `beside` holds the manifest and the sources of the app.
 */
export function carriedBack(
  findings: readonly Finding[],
  resources: readonly Resource[],
  beside: readonly SourceFile[],
  parse: Parse,
): readonly Finding[] {
  const assemblies = new Map<string, Assembly | undefined>();
  const assemblyIn = (folder: string): Assembly | undefined => {
    if (!assemblies.has(folder)) assemblies.set(folder, assemblyAt(folder, beside));
    return assemblies.get(folder);
  };
  let places: ConstructPlaces | undefined;
  return findings.map((finding): Finding => {
    const { at, resource: named } = finding;
    const assembly = at.in === "file" && isSynthesized(at.uri) ? assemblyIn(folderOf(at.uri)) : undefined;
    if (at.in !== "file" || assembly === undefined) return finding;
    const path = named === undefined ? undefined : pathOf(named.id, at.uri, resources, assembly);
    if (path === undefined) return { ...finding, fixes: [] };
    places ??= constructPlaces(beside, parse);
    const place = placeOf(path, assembly, places);
    const related = place === undefined ? [] : [{ message: `${title(path)} is written here`, at: place }];
    return { ...finding, fixes: [], related: [...related, ...finding.related] };
  });
}

function assemblyAt(folder: string, beside: readonly SourceFile[]): Assembly | undefined {
  const textOf = (name: string) => beside.find(({ uri }) => decoded(uri) === decoded(folder + name))?.text;
  const manifest = textOf("manifest.json");
  return manifest === undefined ? undefined : readAssembly(manifest, textOf);
}

/** The construct's path that the template says, else the manifest. */
function pathOf(id: string, uri: string, resources: readonly Resource[], { paths }: Assembly): string | undefined {
  const resource = resources.find((each) => each.id === id && each.at.in === "file" && each.at.uri === uri);
  const metadata = resource?.attributes?.entries.get("Metadata")?.value;
  const path = metadata?.is === "map" ? metadata.entries.get("aws:cdk:path")?.value : undefined;
  if (path?.is === "scalar") return String(path.value);
  return paths.get(`${decoded(uri.slice(uri.lastIndexOf("/") + 1))} ${id}`);
}

function placeOf(path: string, { traces }: Assembly, places: ConstructPlaces) {
  for (const frame of traces.get(path) ?? []) {
    const place = places.ofFrame(frame);
    if (place !== undefined) return place;
  }
  return places.ofPath(path);
}

/** `Shop/Orders/Resource` is `Shop/Orders` to its author. */
function title(path: string): string {
  return path.replace(/\/(Resource|Default)$/, "");
}
