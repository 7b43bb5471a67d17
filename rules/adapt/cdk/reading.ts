import { cdkModules } from "../../data/cdk-map/index.ts";
import type { MappedProp, Template, Words } from "../../data/cdk-map/mapped-module.ts";
import { plainName } from "../../data/cdk-map/names.ts";
import type { MapNode, Node, ReferenceNode } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { UnknownValue, Value } from "../../model/value.ts";
import { isCall } from "./program.ts";
import type { CdkSymbol, Program } from "./program.ts";

/** What reading a value needs to know. */
export interface Reading {
  readonly program: Program;
  /** The id of the resource that a construct is, by its call. */
  readonly ids: ReadonlyMap<ReferenceNode, string>;
  /** What an expression says in a property; undefined where it writes nothing. */
  read(reading: Reading, node: Node, prop?: Omit<MappedProp, "to">): Value | undefined;
}

/** A value that is not known, and the construct that it refers to. */
export function unknownAt({ program, ids }: Reading, node: Node): UnknownValue {
  const construct = constructOf(program, node);
  const refersTo = construct === undefined ? undefined : ids.get(construct);
  const to = program.text.slice(node.range.start, Math.min(node.range.end, node.range.start + 80));
  return {
    is: "unknown",
    why: { because: "reference", to },
    at: program.at(node.range),
    node,
    ...(refersTo === undefined ? {} : { refersTo }),
  };
}

/** The construct that an expression is, or is an attribute of: `vpc`, `this.vpc.vpcId`. */
function constructOf(program: Program, node: Node): ReferenceNode | undefined {
  if (node.kind !== "reference") return undefined;
  if (node.name === "new" || node.name === "call") return node;
  const path = node.text.split(".");
  for (let length = path.length; length > 0; length -= 1) {
    const found = program.boundAt(path.slice(0, length).join("."), node.range.start);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A piece of the library that stands for a value: what it says, and the words it is one of. */
export interface Word {
  readonly says: Template | null;
  readonly words: Words;
  readonly className: string;
  /** The arguments of the call, or none. */
  readonly given: readonly Node[];
}

/** What a constant, a static method or a constructor of the library says; undefined where it is not in the tables. */
export function wordOf({ program }: Reading, node: ReferenceNode): Word | undefined {
  const symbol = program.symbolOf(isCall(node) ? (node.function ?? "") : node.text);
  if (symbol === undefined) return undefined;
  const [className = "", member, ...more] = symbol.path.split(".");
  const words = cdkModules.get(symbol.module)?.words?.[className];
  if (words === undefined || more.length > 0) return undefined;
  const wanted = member ?? (isCall(node) ? "new" : "");
  const name = Object.keys(words).find((each) => each === wanted || plainName(each) === plainName(wanted));
  const says = name === undefined ? undefined : words[name];
  return says === undefined ? undefined : { says, words, className, given: isCall(node) ? node.arguments : [] };
}

/** The class or constant of the library that a node names. */
export function symbolIn({ program }: Reading, node: Node): CdkSymbol | undefined {
  return node.kind === "reference" && !isCall(node) ? program.symbolOf(node.text) : undefined;
}

/** A map: written as one, or the struct of Python that is a call with keyword arguments only. */
export function mapNodeOf({ program }: Reading, node: Node | undefined): MapNode | undefined {
  const settled = node === undefined ? undefined : program.settled(node);
  if (settled?.kind === "map") return settled;
  if (program.language !== "python" || settled?.kind !== "reference" || settled.name !== "call") return undefined;
  const [only, ...others] = settled.arguments;
  const struct = /(^|\.)[A-Z]\w*$/.test(settled.function ?? "");
  return struct && others.length === 0 && only?.kind === "map" ? only : undefined;
}

/** The place of a node. */
export function originOf({ program }: Reading, node: { readonly range: Node["range"] }): FileOrigin {
  return program.at(node.range);
}
