import type { Edit, Plain, PlainMap } from "../model/fix.ts";
import type { MapNode, Node } from "../model/node.ts";
import { entryOf } from "../model/node.ts";
import type { Parsed } from "../model/parsed.ts";
import type { MapValue, Value } from "../model/value.ts";
import {
  addEntryAfter,
  addToBlockSequence,
  putInBlockMap,
  removeFromBlockMap,
  removeFromBlockSequence,
} from "./block.ts";
import { addToFlowSequence, putInFlowMap, removeFromFlow, replacement } from "./flow.ts";
import type { Splice } from "./flow.ts";
import { holderOf } from "./locate.ts";
import type { Holder } from "./locate.ts";
import { nativeMap } from "./native-plain.ts";
import { mergedPlain, nested } from "./plain.ts";
import { renderScalarLike } from "./render.ts";
import type { Renderer } from "./render.ts";

/** A text to edit: a file, or JSON embedded in one. */
export interface Site {
  readonly text: string;
  readonly roots: readonly Node[];
}

/** The splices of one edit in YAML or JSON; undefined where it cannot be made. */
export function spliceOf(edit: Edit, site: Site, renderer: Renderer): readonly Splice[] | undefined {
  switch (edit.edit) {
    case "set":
      return edit.target.node === undefined ? undefined : [set(site.text, edit.target.node, edit.to, renderer)];
    case "put":
      return undefined;
    case "remove":
      return remove(site, edit.target);
    case "append":
      return append(site.text, edit.on.node, edit.to, renderer);
    case "insertAfter":
      return insertAfter(site, edit.item, edit.to, renderer);
    case "resource":
      return addResource(site, edit, renderer);
    case "text":
      return [{ start: edit.at.range.start, end: edit.at.range.end, newText: edit.text }];
  }
}

/** The `put` edits of a fix on one map, made together: they may share missing maps on the way. */
export function putAll(
  on: MapValue,
  puts: readonly Extract<Edit, { edit: "put" }>[],
  site: Site,
  renderer: Renderer,
): readonly Splice[] | undefined {
  if (on.node?.kind !== "map") return undefined;
  const entries = puts
    .map(({ path, to }) => nativeMap(nested(path, to), on.shape))
    .map((entry) => (on.wrap ?? []).reduceRight<PlainMap>((inner, key) => ({ [key]: inner }), entry))
    .reduce<PlainMap>(mergedPlain, {});
  return putIn(site.text, on.node, entries, renderer);
}

function putIn(text: string, map: MapNode, entries: PlainMap, renderer: Renderer): readonly Splice[] {
  return map.style === "flow"
    ? putInFlowMap(text, map, entries, renderer)
    : putInBlockMap(text, map, entries, renderer);
}

function set(text: string, node: Node, to: Plain, renderer: Renderer): Splice {
  const { start, end } = node.range;
  const scalar = typeof to !== "object" && node.kind === "scalar";
  return {
    start,
    end,
    newText: scalar ? renderScalarLike(to, text.slice(start, end), renderer) : replacement(text, node, to, renderer),
  };
}

function append(text: string, node: Node | undefined, to: Plain, renderer: Renderer): readonly Splice[] | undefined {
  if (node?.kind !== "sequence") return undefined;
  return node.style === "flow"
    ? addToFlowSequence(text, node, to, renderer)
    : addToBlockSequence(text, node, to, renderer);
}

function insertAfter({ text, roots }: Site, item: Value, to: Plain, renderer: Renderer): readonly Splice[] | undefined {
  const holder = item.node === undefined ? undefined : holderOf(roots, item.node.range);
  if (holder?.in !== "sequence") return undefined;
  const { sequence, index } = holder;
  return sequence.style === "flow"
    ? addToFlowSequence(text, sequence, to, renderer, index)
    : addToBlockSequence(text, sequence, to, renderer, index);
}

function remove({ text, roots }: Site, { node }: Value): readonly Splice[] | undefined {
  const holder = node === undefined ? undefined : holderOf(roots, node.range);
  const splice = holder === undefined ? undefined : removeHeld(text, holder);
  return splice === undefined ? undefined : [splice];
}

/** What would be left empty goes too: the only entry of a map, the only item of a list. */
function removeHeld(text: string, holder: Holder): Splice | undefined {
  if (holder.in === "sequence") {
    const { sequence, index, above } = holder;
    if (sequence.items.length === 1) return above === undefined ? undefined : removeHeld(text, above);
    return sequence.style === "flow"
      ? removeFromFlow(sequence.items, index)
      : removeFromBlockSequence(text, sequence, index);
  }
  const { map, entry, above } = holder;
  const index = map.entries.indexOf(entry);
  if (map.entries.length === 1 && above !== undefined) return removeHeld(text, above);
  return map.style === "flow" ? removeFromFlow(map.entries, index) : removeFromBlockMap(text, map, index);
}

function addResource(
  { text, roots }: Site,
  edit: Extract<Edit, { edit: "resource" }>,
  renderer: Renderer,
): readonly Splice[] | undefined {
  const { after, type, properties } = edit;
  const name = renderer.added.get(edit.name) ?? edit.name;
  const body: Plain = Object.keys(properties).length === 0 ? { Type: type } : { Type: type, Properties: properties };
  for (const root of roots) {
    const resources = entryOf(root, "Resources")?.value;
    if (resources?.kind !== "map") continue;
    const index = resources.entries.findIndex(({ key }) => key === after.id);
    if (index < 0) continue;
    if (resources.style === "block") return addEntryAfter(text, resources, index, { [name]: body }, renderer);
    const upTo: MapNode = { ...resources, entries: resources.entries.slice(0, index + 1) };
    const isLast = index === resources.entries.length - 1;
    return putInFlowMap(
      text,
      isLast ? upTo : { ...upTo, range: { ...upTo.range, end: upTo.entries.at(-1)?.range.end ?? upTo.range.end } },
      { [name]: body },
      renderer,
    );
  }
  return undefined;
}

/** The ids that a fix's new resources get in a template: numbered where one is taken. */
export function addedNames(edits: readonly Edit[], { roots }: Pick<Parsed, "roots">): ReadonlyMap<string, string> {
  const taken = new Set(roots.flatMap((root) => namesIn(entryOf(root, "Resources")?.value)));
  const names = new Map<string, string>();
  for (const edit of edits) {
    if (edit.edit !== "resource") continue;
    let name = edit.name;
    for (let number = 2; taken.has(name); number += 1) name = `${edit.name}${number}`;
    taken.add(name);
    names.set(edit.name, name);
  }
  return names;
}

function namesIn(node: Node | undefined): readonly string[] {
  return node?.kind === "map" ? node.entries.map(({ key }) => key) : [];
}
