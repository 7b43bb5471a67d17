import { entryOf, textOf } from "../../model/node.ts";
import type { Entry, MapNode, Node } from "../../model/node.ts";
import type { Origin } from "../../model/origin.ts";
import type { Parsed } from "../../model/parsed.ts";
import type { MapValue, Value } from "../../model/value.ts";
import { resolve, resolver } from "../cloudformation/resolve.ts";
import type { Template } from "../cloudformation/template.ts";
import { functionId } from "./logical-ids.ts";
import { variablesOf } from "./variables.ts";
import type { Variables } from "./variables.ts";

/** A file of the Serverless Framework: its sections, variables worked out as far as the file knows them. */
export interface Service {
  readonly uri: string;
  /** What `frameworkVersion` says, e.g. `^3.38`. */
  readonly version: string;
  readonly provider: MapValue;
  readonly providerKey: Origin;
  readonly functions: MapValue;
  readonly layers: MapValue;
  /** `resources` as the CloudFormation that it is. */
  readonly template: Template;
  /** `resources.extensions`: what is added to resources that the Framework makes, by logical id. */
  readonly extensions: ReadonlyMap<string, MapValue>;
}

/** Whether a text may be a file of the Serverless Framework: what any such file says. */
export function mayBeServerless(text: string): boolean {
  return /(^|[\n{,])[ \t]*["']?service["']?\s*:/.test(text) && /(^|[\n{,])[ \t]*["']?provider["']?\s*:/.test(text);
}

/** The service that a document is: `service` and a provider called `aws`; undefined for anything else. */
export function serviceOf({ file: { uri } }: Parsed, root: Node | undefined): Service | undefined {
  if (root?.kind !== "map" || entryOf(root, "service") === undefined) return undefined;
  const provider = entryOf(root, "provider");
  if (provider === undefined || !isAws(provider.value)) return undefined;
  const variables = variablesOf(uri, root);
  const template = templateIn(uri, root, variables);
  const section = (key: string) => mapOf(resolvedEntry(template, root, key), uri, root);
  return {
    uri,
    version: textOf(entryOf(root, "frameworkVersion")?.value) ?? "",
    provider: section("provider"),
    providerKey: { in: "file", uri, range: provider.keyRange },
    functions: section("functions"),
    layers: section("layers"),
    template,
    extensions: extensionsIn(template, root, variables),
  };
}

function isAws(provider: Node): boolean {
  return textOf(provider.kind === "map" ? entryOf(provider, "name")?.value : provider) === "aws";
}

function resolvedEntry(template: Template, root: MapNode, key: string): Value | undefined {
  const node = entryOf(root, key)?.value;
  return node === undefined ? undefined : resolve(resolver(template), node);
}

/** A section as one map: a list of maps counts as their union, and what is not known has no keys. */
function mapOf(value: Value | undefined, uri: string, root: MapNode): MapValue {
  const at: Origin = { in: "file", uri, range: root.range };
  if (value?.is === "map") return value;
  const maps = value?.is === "list" ? value.items.flatMap((item) => (item.is === "map" ? [item] : [])) : [];
  return { is: "map", at, entries: new Map(maps.flatMap((map) => [...map.entries])) };
}

/** The maps that `resources` consists of: one, or a list of them. */
function resourceParts(root: MapNode, { behind }: Variables): readonly MapNode[] {
  const section = entryOf(root, "resources")?.value;
  const node = section === undefined ? undefined : behind(section);
  const parts = node?.kind === "sequence" ? node.items.map(behind) : [node];
  return parts.flatMap((part) => (part?.kind === "map" ? [part] : []));
}

function entriesIn(root: MapNode, key: string, variables: Variables): readonly Entry[] {
  return resourceParts(root, variables).flatMap((part) => {
    const written = entryOf(part, key)?.value;
    const node = written === undefined ? undefined : variables.behind(written);
    if (node?.kind !== "map") return [];
    return node.entries.map((entry) => ({ ...entry, value: variables.behind(entry.value) ?? entry.value }));
  });
}

function templateIn(uri: string, root: MapNode, variables: Variables): Template {
  const byName = (key: string) => new Map(entriesIn(root, key, variables).map((entry) => [entry.key, entry]));
  const functions = entryOf(root, "functions")?.value;
  const names = functions?.kind === "map" ? functions.entries.map(({ key }) => key) : [];
  return {
    uri,
    root,
    sam: false,
    macro: undefined,
    parameters: byName("Parameters"),
    mappings: byName("Mappings"),
    conditions: byName("Conditions"),
    globals: undefined,
    resources: entriesIn(root, "Resources", variables),
    outputs: byName("Outputs"),
    variables: variables.valueOf,
    names: new Map(names.map((name) => [functionId(name), name])),
  };
}

function extensionsIn(template: Template, root: MapNode, variables: Variables): ReadonlyMap<string, MapValue> {
  return new Map(
    entriesIn(root, "extensions", variables).flatMap(({ key, value }) => {
      const properties = entryOf(value, "Properties")?.value;
      const map = properties === undefined ? undefined : resolve(resolver(template), properties);
      return map?.is === "map" ? [[key, map] as const] : [];
    }),
  );
}
