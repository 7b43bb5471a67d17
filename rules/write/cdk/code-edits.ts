import { cdkModules } from "../../data/cdk-map/index.ts";
import { plainName } from "../../data/cdk-map/names.ts";
import type { Edit, Plain } from "../../model/fix.ts";
import type { Entry, MapNode, Node, SequenceNode } from "../../model/node.ts";
import type { Parsed } from "../../model/parsed.ts";
import { removeFromFlow } from "../flow.ts";
import type { Splice } from "../flow.ts";
import { holderOf } from "../locate.ts";
import type { Holder } from "../locate.ts";
import { Code, codeStyleOf, isNativeMap, nativeOf, rendered } from "./code-style.ts";
import type { CodeStyle, Native, NativeMap } from "./code-style.ts";
import { constantFor } from "./constants.ts";
import { libraryName } from "./library-names.ts";
import { propertyEntries } from "./property-entries.ts";
import type { Names } from "./property-entries.ts";
import { putInCode } from "./put-in-code.ts";

type Put = Extract<Edit, { edit: "put" }>;

/** The splices of edits in a program; undefined where one of them cannot be made of literals. */
export function codeEdits(parsed: Parsed, edits: readonly Edit[]): readonly Splice[] | undefined {
  const { file, format, roots } = parsed;
  if (format !== "typescript" && format !== "python") return undefined;
  const style = codeStyleOf(file.text, format);
  const names: Names = {
    language: format,
    constant: (className, to) => {
      const constant = constantFor(className, to);
      return constant === undefined ? undefined : libraryName(roots, constant.module, constant.path);
    },
  };
  const site = { text: file.text, roots, style, names };
  const puts = new Map<Node, NativeMap>();
  const splices: Splice[] = [];
  for (const edit of edits) {
    const put = edit.edit === "put" ? edit : edit.edit === "resource" ? madeBy(edit) : undefined;
    if (put !== undefined) {
      const entries = propertyEntries(put.on, put.path, put.to, names);
      if (entries === undefined || put.on.node === undefined) return undefined;
      puts.set(put.on.node, merged(puts.get(put.on.node) ?? {}, entries));
      continue;
    }
    const made = spliceOf(edit, site);
    if (made === undefined) return undefined;
    // A removal policy is two attributes and one property.
    if (!splices.some((other) => same(other, made) && other.newText === made.newText)) splices.push(made);
  }
  for (const [node, entries] of puts) {
    const made = putInCode(file.text, node, entries, style);
    if (made === undefined) return undefined;
    splices.push(made);
  }
  return splices;
}

interface CodeSite {
  readonly text: string;
  readonly roots: readonly Node[];
  readonly style: CodeStyle;
  readonly names: Names;
}

/** A resource that a property of the construct makes: `enforceSSL` makes the bucket policy. */
function madeBy({ after, type }: Extract<Edit, { edit: "resource" }>): Put | undefined {
  for (const { constructs = {} } of cdkModules.values()) {
    for (const { type: own, makes = {} } of Object.values(constructs)) {
      const name = Object.keys(makes).find((key) => makes[key]?.type === type && makes[key]?.flag === true);
      if (own === after.type && name !== undefined && after.properties.unset !== undefined)
        return { edit: "put", on: after.properties, path: [`=${name}`], to: true };
    }
  }
  return undefined;
}

function merged(left: NativeMap, right: NativeMap): NativeMap {
  const all: Record<string, Native> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const known = all[key];
    all[key] = isMap(known) && isMap(value) ? merged(known, value) : value;
  }
  return all;
}

function isMap(value: Native | undefined): value is NativeMap {
  return value !== undefined && isNativeMap(value);
}

function spliceOf(edit: Edit, site: CodeSite): Splice | undefined {
  switch (edit.edit) {
    case "set":
      return edit.target.node === undefined ? undefined : set(edit.target.node, edit, site);
    case "remove":
      return edit.target.node === undefined ? undefined : remove(edit.target.node, site);
    case "text":
      return { ...edit.at.range, newText: edit.text };
    default:
      return undefined;
  }
}

function set(node: Node, { target, to }: Extract<Edit, { edit: "set" }>, site: CodeSite): Splice | undefined {
  const written = writtenFor(node, target, to, site);
  if (written === undefined) return undefined;
  const text = rendered(written, site.style);
  const entry = entryHolding(node, site);
  if (entry !== undefined && refusesToStay(node, entry, site)) return undefined;
  // `{ encrypted }` is key and value in one.
  const shorthand = entry !== undefined && same(entry.keyRange, node.range);
  return { ...node.range, newText: shorthand ? `${entry.key}: ${text}` : text };
}

const emptying: ReadonlySet<string> = new Set(
  ["autoDeleteObjects", "emptyOnDelete", "autoDeleteImages"].map(plainName),
);

/** CDK refuses to keep what it is told to empty. */
function refusesToStay(node: Node, { key }: Entry, { roots }: CodeSite): boolean {
  const holder = holderOf(roots, node.range);
  if (plainName(key) !== "removalpolicy" || holder?.in !== "map") return false;
  return holder.map.entries.some((other) => emptying.has(plainName(other.key)));
}

function writtenFor(
  node: Node,
  target: Extract<Edit, { edit: "set" }>["target"],
  to: Plain,
  { names }: CodeSite,
): Native | undefined {
  const words = target.is === "scalar" ? target.words : undefined;
  if (words !== undefined) return typeof to === "object" ? undefined : wordOf(words, to, names);
  if (target.is === "unknown") return constantLike(node, to, names);
  if (node.kind === "scalar" || target.is !== "scalar") return nativeOf(to, names.language);
  // A name stands for a literal of the same kind.
  return node.kind === "reference" && node.name === "name" && typeof to === typeof target.value
    ? nativeOf(to, names.language)
    : undefined;
}

/** A constant that writes nothing gives way to another one of its class: `BucketEncryption.UNENCRYPTED`. */
function constantLike(node: Node, to: Plain, names: Names): Native | undefined {
  const [member, className] =
    node.kind === "reference" && node.name === "name" ? node.text.split(".").toReversed() : [];
  const constant = member === undefined || className === undefined ? undefined : names.constant(className, to);
  return constant === undefined ? undefined : new Code(constant);
}

function wordOf(
  words: Readonly<Record<string, string | number | boolean>>,
  to: string | number | boolean,
  names: Names,
): Native | undefined {
  const word = words[String(to)];
  if (typeof word !== "string") return word;
  const [className = "", member] = word.split(".");
  const constant = member === undefined ? undefined : names.constant(className, to);
  return constant === undefined ? undefined : new Code(constant);
}

function remove(node: Node, { roots }: CodeSite): Splice | undefined {
  const holder = holderOf(roots, node.range);
  return holder === undefined ? undefined : removeHeld(holder, node);
}

/** What would be left empty goes too: the only item of a list. */
function removeHeld(holder: Holder, node: Node): Splice | undefined {
  if (holder.in === "sequence") {
    const { sequence, index, above } = holder;
    if (!isHeld(sequence, index, node)) return undefined;
    if (sequence.items.length > 1) return removeFromFlow(sequence.items, index);
    return above === undefined ? undefined : removeHeld(above, sequence);
  }
  const { map, entry } = holder;
  return same(entry.value.range, node.range) ? removeFromFlow(map.entries, map.entries.indexOf(entry)) : undefined;
}

function isHeld({ items }: SequenceNode, index: number, node: Node): boolean {
  const item = items[index];
  return item !== undefined && same(item.range, node.range);
}

function entryHolding(node: Node, { roots }: CodeSite): Entry | undefined {
  const holder = holderOf(roots, node.range);
  return holder?.in === "map" && same(holder.entry.value.range, node.range) ? holder.entry : undefined;
}

function same(left: MapNode["range"], right: MapNode["range"]): boolean {
  return left.start === right.start && left.end === right.end;
}
