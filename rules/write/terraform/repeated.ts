import { PlainConcat, PlainReference } from "../../model/fix.ts";
import type { Edit, Plain, PlainMap } from "../../model/fix.ts";
import type { Entry, Node } from "../../model/node.ts";
import { entryOf } from "../../model/node.ts";
import { isPlainList, isPlainMap } from "../plain.ts";
import type { Native } from "./native.ts";
import { addressOf, ReferenceToOne } from "./references.ts";

/** How a resource is written once for many. */
export type Repeated = "count" | "for_each";

/** A resource that is written once for many. */
export interface Many {
  /** E.g. `aws_vpc.main`. */
  readonly id: string;
  readonly repeated: Repeated;
}

/** How the body of a block repeats it. */
export function repetitionOf(body: Node): Repeated | undefined {
  return (["count", "for_each"] as const).find((name) => entryOf(body, name) !== undefined);
}

/** The attribute that repeats a resource with another one. */
export function repeatedWith({ id, repeated }: Many): Native {
  return { attributes: [{ name: repeated, raw: repeated === "count" ? `length(${id})` : id }], blocks: [] };
}

/** The one of many that belongs to the resource repeated with them. */
export function oneOf({ id, repeated }: Many): string {
  return repeated === "count" ? `${id}[count.index]` : "each.value";
}

type Addition = Extract<Edit, { edit: "resource" }>;

/** Resources that a fix adds, by name, with the many that each is repeated with. */
export type Repetitions = ReadonlyMap<string, Many>;

/**
 * The resources of a fix that refer to one that is written once for many, and those that refer to them: there has to be
 * one for each. A resource that would have to follow two of them is left out: it cannot be written.
 */
export function repetitionsOf(edits: readonly Edit[], manyAt: (id: string) => Many | undefined): Repetitions {
  const additions = edits.filter((edit) => edit.edit === "resource");
  const found = new Map<string, Many>();
  // Each round follows the references one step further.
  for (const _ of additions) {
    for (const { name, properties } of additions) {
      const owners = new Map(
        referencesIn(properties)
          .flatMap(({ target }) =>
            "added" in target ? (found.get(target.added) ?? []) : "id" in target ? (manyAt(target.id) ?? []) : [],
          )
          .map((many) => [many.id, many]),
      );
      const [owner] = owners.values();
      if (owner !== undefined && owners.size === 1) found.set(name, owner);
    }
  }
  return found;
}

/** A resource to add with its references to one of the many that it is repeated with. */
export function oneEach(edit: Addition, repetitions: Repetitions): Addition {
  const many = repetitions.get(edit.name);
  if (many === undefined) return edit;
  const index = many.repeated === "count" ? "[count.index]" : "[each.key]";
  const replaced = (reference: PlainReference): PlainReference => {
    const { target } = reference;
    if ("added" in target)
      return repetitions.has(target.added) ? new ReferenceToOne(reference, (id) => `${id}${index}`) : reference;
    return "id" in target && idOf(target.id) === many.id ? new ReferenceToOne(reference, () => oneOf(many)) : reference;
  };
  return { ...edit, properties: mapped(edit.properties, replaced) };
}

/** The id within its module. */
function idOf(id: string): string {
  const address = addressOf(id);
  return address === undefined ? id : `${address.type}.${address.label}`;
}

/** The resources of a module that are written once for many; the roots are those of all its files. */
export function manyIn(roots: readonly Node[]): (id: string) => Many | undefined {
  const many = new Map<string, Many>();
  const add = (id: string, body: Node): void => {
    const repeated = repetitionOf(body);
    if (repeated !== undefined) many.set(id, { id, repeated });
  };
  for (const { key, labels, value } of roots.flatMap(entriesOf)) {
    if (key !== "resource") continue;
    if (labels !== undefined) add(labels.map(({ text }) => text).join("."), value);
    else
      for (const type of entriesOf(value))
        for (const one of entriesOf(type.value)) add(`${type.key}.${one.key}`, one.value);
  }
  return (id) => many.get(idOf(id));
}

function entriesOf(node: Node): readonly Entry[] {
  return node.kind === "map" ? node.entries : [];
}

function referencesIn(value: Plain): readonly PlainReference[] {
  if (value instanceof PlainReference) return [value];
  if (value instanceof PlainConcat) return value.pieces.filter((piece) => piece instanceof PlainReference);
  if (isPlainList(value)) return value.flatMap(referencesIn);
  return isPlainMap(value) ? Object.values(value).flatMap(referencesIn) : [];
}

function mapped(map: PlainMap, change: (reference: PlainReference) => PlainReference): PlainMap {
  const each = (value: Plain): Plain => {
    if (value instanceof PlainReference) return change(value);
    if (value instanceof PlainConcat)
      return new PlainConcat(value.pieces.map((piece) => (piece instanceof PlainReference ? change(piece) : piece)));
    if (isPlainList(value)) return value.map(each);
    return isPlainMap(value) ? mapped(value, change) : value;
  };
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, each(value)]));
}
