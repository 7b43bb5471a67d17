import type { Node } from "../../model/node.ts";
import type { Property } from "../../model/value.ts";
import { isAlias, originOf, plainValue, textValue } from "./values.ts";

/** Settings as a map or as a list of `NAME=value`, those of several places together; undefined where there are none. */
export function settingsIn(uri: string, nodes: Iterable<Node | undefined>): Property | undefined {
  const entries = new Map<string, Property>();
  for (const node of nodes) {
    for (const [name, property] of settingsOf(uri, node)) entries.set(name, property);
  }
  const [first] = entries.values();
  if (first === undefined) return undefined;
  return { key: first.key, value: { is: "map", entries, at: first.key } };
}

function settingsOf(uri: string, node: Node | undefined): readonly (readonly [string, Property])[] {
  if (node?.kind === "map") {
    return node.entries
      .filter(({ value }) => value.kind === "scalar" && !isAlias(value))
      .map(({ key, keyRange, value }) => [key, { key: originOf(uri, keyRange), value: plainValue(uri, value) }]);
  }
  if (node?.kind !== "sequence") return [];
  return node.items.flatMap((item) => {
    const written = item.kind === "scalar" && typeof item.value === "string" && !isAlias(item) ? item.value : "";
    const sign = written.indexOf("=");
    if (item.kind !== "scalar" || sign < 1) return [];
    const value = textValue(uri, item, written.slice(sign + 1), sign + 1);
    return [[written.slice(0, sign), { key: originOf(uri, item.range), value }] as const];
  });
}
