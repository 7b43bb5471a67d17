import type { Entry, MapNode, Node } from "../../model/node.ts";
import { entryOf } from "../../model/node.ts";
import type { Range } from "../../model/range.ts";
import type { Value } from "../../model/value.ts";
import { unknown } from "./context.ts";
import type { Context, Iteration } from "./context.ts";

/** The body of a block, and where it is worked out. */
export interface Body {
  readonly context: Context;
  readonly node: MapNode;
}

/** A body and the key that it stands at. */
export interface NamedBody {
  readonly key: Range;
  readonly body: Body;
}

/** The nested blocks of a name, `dynamic` ones included; in JSON, and as an attribute, objects stand for blocks. */
export function bodiesNamed({ context, node }: Body, name: string): readonly NamedBody[] {
  return node.entries.flatMap((entry) => {
    if (entry.key === "dynamic") return dynamic(context, entry, name);
    if (entry.key !== name) return [];
    if (entry.labels !== undefined) return body(context, entry.value, entry.keyRange);
    return entry.value.kind === "sequence"
      ? entry.value.items.flatMap((item) => body(context, item, entry.keyRange))
      : body(context, entry.value, entry.keyRange);
  });
}

function body(context: Context, node: Node, key: Range): readonly NamedBody[] {
  return node.kind === "map" ? [{ key, body: { context, node } }] : [];
}

/** One body a round where the list is known, otherwise one in which the iterator is unknown. */
function dynamic(context: Context, entry: Entry, name: string): readonly NamedBody[] {
  const [label] = entry.labels ?? [];
  const content = entryOf(entry.value, "content")?.value;
  const over = entryOf(entry.value, "for_each")?.value;
  if (label?.text !== name || content?.kind !== "map" || over === undefined) return [];
  const chosen = entryOf(entry.value, "iterator")?.value;
  const iterator = chosen?.kind === "reference" ? chosen.text : name;
  return rounds(context.resolve(context, over), context, over).map((round) => {
    const iterators = new Map([...context.iterators, [iterator, round]]);
    return { key: label.range, body: { context: { ...context, iterators }, node: content } };
  });
}

function rounds(value: Value | undefined, context: Context, over: Node): readonly Iteration[] {
  if (value === undefined) return [];
  if (value.is === "list") return value.items.map((item) => ({ key: item, value: item }));
  if (value.is === "map" && value.opaque === undefined) {
    return [...value.entries.values()].map((property) => ({ key: undefined, value: property.value }));
  }
  const nobodyKnows = unknown(context, over, "for_each");
  return [{ key: nobodyKnows, value: nobodyKnows }];
}
