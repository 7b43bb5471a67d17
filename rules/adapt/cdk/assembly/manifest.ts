import { framesOf } from "./frames.ts";
import type { Frame } from "./frames.ts";

/** What an assembly says of its constructs. */
export interface Assembly {
  /** Path of a construct, e.g. `Shop/Orders/Resource` → the frames of its trace; none where traces are off. */
  readonly traces: ReadonlyMap<string, readonly Frame[]>;
  /** Template and logical id, e.g. `Shop.template.json Orders8F2A` → the path of the construct. */
  readonly paths: ReadonlyMap<string, string>;
}

/** The files beside a manifest that hold metadata of its stacks; undefined where a text is no manifest. */
export function metadataFiles(manifest: string): readonly string[] | undefined {
  const artifacts = artifactsIn(manifest);
  return artifacts?.flatMap(({ additionalMetadataFile: name }) => (typeof name === "string" ? [name] : []));
}

/** The names of the templates of an assembly. */
export function assemblyTemplates(manifest: string): readonly string[] {
  return (artifactsIn(manifest) ?? []).flatMap(({ properties }) => {
    const name = isRecord(properties) ? properties["templateFile"] : undefined;
    return typeof name === "string" ? [name] : [];
  });
}

/** Reads a manifest; `textOf` gives the other files beside it. */
export function readAssembly(manifest: string, textOf: (name: string) => string | undefined): Assembly {
  const traces = new Map<string, readonly Frame[]>();
  const paths = new Map<string, string>();
  for (const { properties, metadata, additionalMetadataFile } of artifactsIn(manifest) ?? []) {
    const template = isRecord(properties) ? properties["templateFile"] : undefined;
    const more = typeof additionalMetadataFile === "string" ? jsonOf(textOf(additionalMetadataFile)) : undefined;
    for (const [path, entries] of [metadata, more].flatMap((each) => (isRecord(each) ? Object.entries(each) : []))) {
      for (const { type, data, trace } of Array.isArray(entries) ? entries.filter(isRecord) : []) {
        if (type !== "aws:cdk:logicalId" || typeof data !== "string") continue;
        const name = path.replace(/^\//, "");
        paths.set(`${String(template)} ${data}`, name);
        const lines = Array.isArray(trace) ? trace.filter((line) => typeof line === "string") : [];
        traces.set(name, framesOf(lines));
      }
    }
  }
  return { traces, paths };
}

type Json = Readonly<Record<string, unknown>>;

function artifactsIn(manifest: string): readonly Json[] | undefined {
  const json = jsonOf(manifest);
  if (!isRecord(json) || !isRecord(json["artifacts"]) || typeof json["version"] !== "string") return undefined;
  return Object.values(json["artifacts"]).filter(isRecord);
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
