import type { Entry, Node } from "../../model/node.ts";
import { entryOf } from "../../model/node.ts";
import type { Parsed } from "../../model/parsed.ts";
import type { Block } from "./blocks.ts";
import { blocksOf } from "./blocks.ts";
import type { Expression, Given, Module, Variable } from "./context.ts";
import { registryViews } from "./registry-views.ts";
import { contextOf } from "./resolve.ts";

/** A module with its blocks. */
export interface LoadedModule {
  readonly module: Module;
  readonly blocks: readonly Block[];
}

/** How a module is called: its address, the calls around it, and the arguments; the root takes its `.tfvars`. */
export interface Call extends Pick<Module, "prefix" | "calls"> {
  readonly given?: ReadonlyMap<string, Given>;
}

/** The root's call: nobody calls it. */
export const noCall: Call = { prefix: "", calls: [] };

/** Reads the files of one directory. */
export function loadModule(files: readonly Parsed[], { prefix, calls, given }: Call): LoadedModule {
  const values = files.filter(({ file }) => isVariableFile(file.uri));
  const blocks = files.filter(({ file }) => !isVariableFile(file.uri)).flatMap(blocksOf);
  const module: Module = {
    prefix,
    calls,
    variables: new Map(blocks.flatMap((block) => named(block, "variable", variable))),
    locals: new Map(blocks.flatMap(localsOf)),
    outputs: new Map(blocks.flatMap((block) => named(block, "output", output)).flatMap(written)),
    called: new Map(),
    registry: new Set(
      blocks.flatMap((block) => (registryViews(block) === undefined ? [] : (block.labels[0]?.text ?? []))),
    ),
    given: given ?? new Map(byPrecedence(values).flatMap(givenIn)),
  };
  return { module, blocks };
}

/** Terraform reads these on its own: later ones win. */
function byPrecedence(files: readonly Parsed[]): readonly Parsed[] {
  const rank = (uri: string) =>
    uri.endsWith("/terraform.tfvars") ? 0 : uri.endsWith("/terraform.tfvars.json") ? 1 : 2;
  return files
    .filter(({ file: { uri } }) => /\/terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/.test(uri))
    .sort((left, right) => rank(left.file.uri) - rank(right.file.uri) || (left.file.uri < right.file.uri ? -1 : 1));
}

function isVariableFile(uri: string): boolean {
  return /\.tfvars(\.json)?$/.test(uri);
}

const empty: Module = {
  ...noCall,
  variables: new Map(),
  locals: new Map(),
  given: new Map(),
  outputs: new Map(),
  called: new Map(),
  registry: new Set(),
};

function givenIn({ file: { uri }, roots }: Parsed): readonly (readonly [string, Given])[] {
  const context = contextOf(empty, uri);
  return entriesOf(roots[0]).map(({ key, value }) => [key, { node: value, context }]);
}

function variable({ uri, body }: Block): Variable {
  const type = entryOf(body, "type")?.value;
  const optional = type?.kind === "reference" && /\boptional\(/.test(type.text);
  return { uri, standard: entryOf(body, "default")?.value, optional };
}

function output({ uri, body }: Block): Expression | undefined {
  const node = entryOf(body, "value")?.value;
  return node === undefined ? undefined : { uri, node };
}

function written<T>([name, value]: readonly [string, T | undefined]): readonly (readonly [string, T])[] {
  return value === undefined ? [] : [[name, value]];
}

function named<T>(block: Block, type: string, make: (block: Block) => T): readonly (readonly [string, T])[] {
  const [label] = block.labels;
  return block.type === type && label !== undefined ? [[label.text, make(block)]] : [];
}

function localsOf({ uri, type, body }: Block): readonly (readonly [string, Expression])[] {
  return type === "locals" ? entriesOf(body).map(({ key, value }) => [key, { uri, node: value }]) : [];
}

function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === "map" ? node.entries : [];
}
