import type { Entry, Node } from "../model/node.ts";
import { placedAt } from "./relocated.ts";

/** The key of the entries that `<<` brings stands where `<<` stands. */
const mergeKey = "<<";

/** Entries of a map with what its `<<` brings: a key of the map's own wins, then the first of several maps. */
export function mergedEntries(entries: readonly Entry[]): readonly Entry[] {
  const taken = new Set(entries.filter(({ key }) => key !== mergeKey).map(({ key }) => key));
  return entries.flatMap((entry) => {
    const sources = entry.key === mergeKey ? mapsOf(entry.value) : undefined;
    if (sources === undefined) return [entry];
    const brought: Entry[] = [];
    for (const { key, value } of sources.flatMap((source) => source.entries)) {
      if (taken.has(key)) continue;
      taken.add(key);
      brought.push({ ...entry, key, value: placedAt(value, entry.value.range) });
    }
    return brought;
  });
}

function mapsOf(value: Node): readonly Extract<Node, { kind: "map" }>[] | undefined {
  const nodes = value.kind === "sequence" ? value.items : [value];
  const maps = nodes.flatMap((node) => (node.kind === "map" ? [node] : []));
  return maps.length === nodes.length ? maps : undefined;
}
