import type { Edit, Plain, PlainMap } from "../model/fix.ts";
import type { MapNode, Node } from "../model/node.ts";
import { entryOf } from "../model/node.ts";
import type { Parsed } from "../model/parsed.ts";
import type { MapValue, ScalarValue, Value } from "../model/value.ts";
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
import { nativePut } from "./native-put.ts";
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
      return setOf(edit.target, edit.to, site, renderer);
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
  const places = new Map<MapNode, PlainMap>();
  for (const put of puts) {
    const native = nativePut(on, put);
    const place = native === undefined ? placeBeside(on, put.path, site) : placeOf(on.node, native.path);
    if (place === undefined) return undefined;
    const to = native === undefined ? put.to : native.to;
    places.set(place.map, mergedPlain(places.get(place.map) ?? {}, nested(place.keys, to)));
  }
  return [...places].flatMap(([map, entries]) => putIn(site.text, map, entries, renderer));
}

/** Where entries go: a map that exists, and the keys that are missing below it. */
interface Place {
  readonly map: MapNode;
  readonly keys: readonly string[];
}

/** The place of keys that have no name where their map stands: the Framework's `resources.extensions`. */
function placeBeside({ beside }: MapValue, path: readonly string[], { roots }: Site): Place | undefined {
  const [root] = roots;
  return beside === undefined || root?.kind !== "map" ? undefined : placeOf(root, [...beside, ...path]);
}

/** The deepest map that exists on a path, and the keys that are left; undefined where something else is in the way. */
function placeOf(map: MapNode, [key = "", ...rest]: readonly string[]): Place | undefined {
  const below = entryOf(map, key);
  if (below === undefined || below.labels !== undefined || rest.length === 0) return { map, keys: [key, ...rest] };
  return below.value.kind === "map" ? placeOf(below.value, rest) : undefined;
}

function putIn(text: string, map: MapNode, entries: PlainMap, renderer: Renderer): readonly Splice[] {
  return map.style === "flow"
    ? putInFlowMap(text, map, entries, renderer)
    : putInBlockMap(text, map, entries, renderer);
}

/** A value in the file's own words; one that nobody wrote is put where it belongs. */
function setOf(target: Value, to: Plain, { text }: Site, renderer: Renderer): readonly Splice[] | undefined {
  const { words, standsFor, implied } = target.is === "scalar" ? target : ({} as Partial<ScalarValue>);
  const written = typeof to === "object" ? to : (standsFor?.[String(to)] ?? words?.[String(to)] ?? to);
  if (implied !== undefined) {
    const place = placeOf(implied.on, implied.path);
    return place === undefined ? undefined : putIn(text, place.map, nested(place.keys, written), renderer);
  }
  return target.node === undefined ? undefined : [set(text, target.node, written, renderer)];
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
  for (const resources of roots.flatMap(resourcesIn)) {
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
  return addToService({ text, roots }, { [name]: body }, renderer);
}

/** What belongs to a function goes to the other resources of its service, below `resources`. */
function addToService({ text, roots }: Site, entries: PlainMap, renderer: Renderer): readonly Splice[] | undefined {
  const root = roots.find((each) => entryOf(each, "service") !== undefined && entryOf(each, "provider") !== undefined);
  if (root?.kind !== "map") return undefined;
  const [resources] = resourcesIn(root);
  if (resources !== undefined) return putIn(text, resources, entries, renderer);
  const place = placeOf(root, ["resources", "Resources"]);
  return place === undefined ? undefined : putIn(text, place.map, nested(place.keys, entries), renderer);
}

/** The ids that a fix's new resources get in a template: numbered where one is taken. */
export function addedNames(edits: readonly Edit[], { roots }: Pick<Parsed, "roots">): ReadonlyMap<string, string> {
  const taken = new Set(roots.flatMap(resourcesIn).flatMap(({ entries }) => entries.map(({ key }) => key)));
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

/** The resources of a template, or those that a file of the Serverless Framework has beside its functions. */
function resourcesIn(root: Node): readonly MapNode[] {
  const section = entryOf(root, "resources")?.value;
  const parts = section?.kind === "sequence" ? section.items : [section];
  return [root, ...parts].flatMap((part) => {
    const resources = entryOf(part, "Resources")?.value;
    return resources?.kind === "map" ? [resources] : [];
  });
}
