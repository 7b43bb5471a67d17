import type { CdkLanguage } from "../../data/cdk-map/names.ts";
import { plainName } from "../../data/cdk-map/names.ts";
import type { MapNode, Node, ReferenceNode } from "../../model/node.ts";
import type { FileOrigin } from "../../model/origin.ts";
import type { Parsed } from "../../model/parsed.ts";
import type { Range } from "../../model/range.ts";
import { moduleOf } from "../../parse/code/cdk-modules.ts";

/** A CDK program: its names, bindings and calls. */
export interface Program {
  readonly uri: string;
  readonly language: CdkLanguage;
  readonly text: string;
  /** Every call, those in the arguments of others too, in their order. */
  readonly calls: readonly CallSite[];
  /** What a dotted name of the library means; undefined for anything else. */
  symbolOf(name: string): CdkSymbol | undefined;
  /** The literal that a name stands for, or the node itself. */
  settled(node: Node): Node;
  /** The construct that a name stands for: the binding nearest before a place. */
  boundAt(name: string, offset: number): ReferenceNode | undefined;
  /** Whether somebody changes, below its properties, what the name is bound to. */
  isOverridden(name: string): boolean;
  at(range: Range): FileOrigin;
}

/** A call with the name that its result is bound to, and the class around. */
export interface CallSite {
  readonly node: ReferenceNode;
  readonly bound: string | undefined;
  readonly scope: string | undefined;
}

/** Something of aws-cdk-lib: `aws-s3`, `BucketEncryption.KMS`. */
export interface CdkSymbol {
  readonly module: string;
  readonly path: string;
}

/** Reads the tree of a program. */
export function programOf({ file: { uri, text }, format, roots }: Parsed): Program | undefined {
  const [root] = roots;
  if (root?.kind !== "map" || (format !== "typescript" && format !== "python")) return undefined;
  const imports = new Map<string, CdkSymbol>();
  const bindings = new Map<string, Node[]>();
  for (const { key, value } of root.entries) {
    const symbol = value.kind === "reference" && value.name === "import" ? imported(value) : undefined;
    if (symbol !== undefined) imports.set(key, symbol);
    if (symbol !== undefined || key === "") continue;
    const bound = bindings.get(key);
    if (bound === undefined) bindings.set(key, [value]);
    else bound.push(value);
  }
  if (imports.size === 0) return undefined;
  const calls = callsIn(root);
  const overridden = overriddenNames(root, calls);
  return {
    uri,
    language: format,
    text,
    calls,
    symbolOf(name) {
      const [first = "", ...rest] = name.split(".");
      const symbol = imports.get(first);
      return symbol === undefined ? undefined : below(symbol, rest);
    },
    settled(node) {
      let current = node;
      for (let step = 0; step < 5 && current.kind === "reference" && current.name === "name"; step += 1) {
        const [only, ...others] = bindings.get(current.text) ?? [];
        if (only === undefined || others.length > 0 || overridden.has(current.text)) break;
        current = only;
      }
      return current.kind === "reference" && current.name !== "name" && node !== current && !isValue(current)
        ? node
        : current;
    },
    boundAt(name, offset) {
      const known = bindings.get(name) ?? [];
      const node = known.findLast(({ range }) => range.start <= offset) ?? known[0];
      return node?.kind === "reference" && isCall(node) ? node : undefined;
    },
    isOverridden: (name) => overridden.has(name),
    at: (range) => ({ in: "file", uri, range }),
  };
}

/** Whether a node calls something. */
export function isCall(node: ReferenceNode): boolean {
  return node.name === "new" || node.name === "call";
}

/** A call that stands for a value may be named by a constant; what the caller gives may not. */
function isValue(node: ReferenceNode): boolean {
  return isCall(node);
}

function imported({ text, function: name }: ReferenceNode): CdkSymbol | undefined {
  const module = moduleOf(text);
  return module === undefined ? undefined : below({ module, path: "" }, name === undefined ? [] : [name]);
}

/** `cdk.aws_s3.Bucket` is in the module of S3. */
function below({ module, path }: CdkSymbol, names: readonly string[]): CdkSymbol {
  const every = [...(path === "" ? [] : [path]), ...names];
  // Version 1 had a module of its own for it in Python: `from aws_cdk import core`.
  const all = module === "core" && every[0] === "core" ? every.slice(1) : every;
  const [first, ...rest] = all;
  return module === "core" && first?.startsWith("aws_") === true
    ? { module: first.replaceAll("_", "-"), path: rest.join(".") }
    : { module, path: all.join(".") };
}

function callsIn(root: MapNode): readonly CallSite[] {
  const calls: CallSite[] = [];
  const walk = (node: Node, bound: string | undefined, scope: string | undefined): void => {
    if (node.kind === "map") for (const { value } of node.entries) walk(value, undefined, scope);
    if (node.kind === "sequence") for (const item of node.items) walk(item, undefined, scope);
    if (node.kind !== "reference") return;
    if (isCall(node)) calls.push({ node, bound, scope });
    for (const inner of node.arguments) walk(inner, undefined, scope);
  };
  for (const { key, value, labels } of root.entries) walk(value, key === "" ? undefined : key, labels?.[0]?.text);
  return calls;
}

const overrides: ReadonlySet<string> = new Set(
  ["addPropertyOverride", "addOverride", "addPropertyDeletionOverride", "addDeletionOverride"].map(plainName),
);

/** The names whose resources are changed by the back door: `x.node.defaultChild`, `x.addPropertyOverride(…)`, `x.y = …`. */
function overriddenNames(root: MapNode, calls: readonly CallSite[]): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (text: string): void => {
    const path = text.split(".");
    const node = path.indexOf("node");
    if (node > 0) names.add(path.slice(0, node).join("."));
    if (overrides.has(plainName(path.at(-1) ?? ""))) names.add(path.slice(0, -1).join("."));
  };
  const walk = (node: Node): void => {
    if (node.kind === "map") for (const { value } of node.entries) walk(value);
    if (node.kind === "sequence") node.items.forEach(walk);
    if (node.kind !== "reference") return;
    if (node.name === "name") note(node.text);
    node.arguments.forEach(walk);
  };
  for (const { key, value } of root.entries) {
    walk(value);
    note(key);
    const path = key.split(".");
    if (path.length > 1) names.add(path.slice(0, -1).join("."));
  }
  for (const { node } of calls) note(node.function ?? "");
  names.delete("this");
  names.delete("self");
  return names;
}
