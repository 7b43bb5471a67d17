import type { Entry, Node } from "../../model/node.ts";
import { variable } from "./references.ts";
import type { Address } from "./references.ts";

/** Whether a module has a resource or variable of that address already; the roots are those of all its files. */
export function takenAddresses(roots: readonly Node[]): (address: Address) => boolean {
  const entries = roots.flatMap((root) => (root.kind === "map" ? root.entries : []));
  const ids = new Set(
    entries.flatMap((entry) =>
      entry.key === "resource" ? addressesIn(entry) : entry.key === variable ? namesIn(entry) : [],
    ),
  );
  return ({ type, label }) => ids.has(`${type}.${label}`);
}

/** A block has its address as labels; in JSON they are keys. */
function addressesIn({ labels, value }: Entry): readonly string[] {
  if (labels !== undefined) return [labels.map(({ text }) => text).join(".")];
  const inside = (node: Node): readonly Entry[] => (node.kind === "map" ? node.entries : []);
  return inside(value).flatMap((type) => inside(type.value).map(({ key }) => `${type.key}.${key}`));
}

function namesIn({ labels, value }: Entry): readonly string[] {
  const names = labels?.map(({ text }) => text) ?? (value.kind === "map" ? value.entries.map(({ key }) => key) : []);
  return names.map((name) => `${variable}.${name}`);
}
