import { entryOf } from "../../model/node.ts";
import type { Entry, Node } from "../../model/node.ts";
import type { Parsed } from "../../model/parsed.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property } from "../../model/value.ts";
import { settingsIn } from "./settings.ts";
import { isAlias, originOf, plainValue } from "./values.ts";

/** Whether a text may be a compose file that has to do with AWS. */
export function mayBeCompose(text: string): boolean {
  return /^["']?services["']?\s*:/m.test(text) && /AWS_|\.aws\b/.test(text);
}

/**
 * The services of a compose file as `Compose::Service`, and what its `x-` sections share among them; undefined where the
 * file is none. What an alias repeats is left to the place that it repeats.
 */
export function adaptCompose({ file: { uri }, roots }: Parsed): readonly Resource[] | undefined {
  const files = roots.filter((root) => isCompose(root, uri));
  if (files.length === 0) return undefined;
  return files.flatMap((root) => {
    const services = entriesOf(entryOf(root, "services")?.value);
    const shared = entriesOf(root).filter(({ key }) => key.startsWith("x-"));
    return [...services.flatMap((entry) => serviceOf(uri, entry)), ...shared.map((entry) => sharedOf(uri, entry))];
  });
}

function isCompose(root: Node, uri: string): boolean {
  const services = entriesOf(entryOf(root, "services")?.value);
  const named = /(^|\/)(docker-)?compose([.\-_][^/]*)?\.ya?ml$/i.test(uri);
  return services.some(
    ({ value }) => named || entryOf(value, "image") !== undefined || entryOf(value, "build") !== undefined,
  );
}

function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === "map" ? node.entries : [];
}

function serviceOf(uri: string, entry: Entry): readonly Resource[] {
  if (entry.value.kind !== "map") return [];
  const { value } = entry;
  const image = entryOf(value, "image");
  const parts = {
    Environment: settingsIn(uri, [entryOf(value, "environment")?.value]),
    BuildArgs: settingsIn(uri, [entryOf(entryOf(value, "build")?.value, "args")?.value]),
    Volumes: volumesIn(uri, entryOf(value, "volumes")),
    Image:
      image === undefined ? undefined : { key: originOf(uri, image.keyRange), value: plainValue(uri, image.value) },
  };
  return [resource(uri, entry, parts)];
}

/** A section such as `x-aws: &aws`: whatever maps and lists of settings stand in it. */
function sharedOf(uri: string, entry: Entry): Resource {
  return resource(uri, entry, {
    Environment: settingsIn(uri, mapsAndLists(entry.value)),
    Volumes: volumesIn(uri, entryOf(entry.value, "volumes")),
  });
}

function* mapsAndLists(node: Node): Generator<Node> {
  if (node.kind === "map") {
    yield node;
    for (const { value } of node.entries) yield* mapsAndLists(value);
  }
  if (node.kind === "sequence") yield node;
}

function volumesIn(uri: string, entry: Entry | undefined): Property | undefined {
  const list = entry?.value;
  if (entry === undefined || list?.kind !== "sequence") return undefined;
  const items = list.items.filter((item) => !isAlias(item)).map((item) => plainValue(uri, item));
  return {
    key: originOf(uri, entry.keyRange),
    value: { is: "list", items, at: originOf(uri, list.range), node: list },
  };
}

function resource(uri: string, entry: Entry, parts: Readonly<Record<string, Property | undefined>>): Resource {
  const present = Object.entries(parts).flatMap(([key, property]) =>
    property === undefined ? [] : [[key, property] as const],
  );
  const name = originOf(uri, entry.keyRange);
  const properties: MapValue = { is: "map", entries: new Map(present), at: name, node: entry.value };
  return {
    subject: "resource",
    source: "cloudformation",
    type: "Compose::Service",
    id: entry.key,
    name,
    at: originOf(uri, entry.range),
    properties,
  };
}
