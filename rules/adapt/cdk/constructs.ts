import { cdkModules } from "../../data/cdk-map/index.ts";
import type { MappedConstruct } from "../../data/cdk-map/mapped-module.ts";
import { plainName } from "../../data/cdk-map/names.ts";
import type { Entry, MapNode, Node } from "../../model/node.ts";
import { cfnType } from "./l1.ts";
import { calleeRange } from "./methods.ts";
import type { CallSite, CdkSymbol, Program } from "./program.ts";

/** A construct as it is written. */
export interface Construct {
  readonly site: CallSite;
  /** What it is of the library, e.g. `aws-s3` and `Bucket`. */
  readonly symbol: CdkSymbol;
  readonly type: string;
  /** How its properties are read; undefined for the first level. */
  readonly mapped: MappedConstruct | undefined;
  readonly id: string;
  /** The narrowest place that names it. */
  readonly name: Node["range"];
  /** The map of its properties, or whatever else stands there. */
  readonly props: Node | undefined;
}

/** The constructs of a program that stand for a resource. */
export function constructsOf(program: Program): readonly Construct[] {
  const found = program.calls.flatMap((site) => constructAt(program, site) ?? []);
  const taken = new Map<string, number>();
  for (const { id } of found) taken.set(id, (taken.get(id) ?? 0) + 1);
  return found.map((construct) => {
    const { scope } = construct.site;
    // Two stacks of one file may use the same id.
    const shared = (taken.get(construct.id) ?? 0) > 1 && scope !== undefined;
    return shared ? { ...construct, id: `${scope}/${construct.id}` } : construct;
  });
}

function constructAt(program: Program, site: CallSite): Construct | undefined {
  const symbol = program.symbolOf(site.node.function ?? "");
  if (symbol === undefined || (site.node.name !== "new" && program.language !== "python")) return undefined;
  const mapped = cdkModules.get(symbol.module)?.constructs?.[symbol.path];
  const type = mapped?.type ?? cfnType(symbol.module, symbol.path);
  if (type === undefined) return undefined;
  const { arguments: given } = site.node;
  const last = given.at(-1);
  const keywords = program.language === "python" && last?.kind === "map" ? last : undefined;
  const id = given[1] ?? keyword(keywords, "id")?.value;
  if (given.length < 2 && keywords === undefined) return undefined;
  const text = id?.kind === "scalar" ? String(id.value) : (site.bound?.replace(/^(this|self)\./, "") ?? symbol.path);
  return {
    site,
    symbol,
    type,
    mapped,
    id: text,
    name: id?.kind === "scalar" ? id.range : calleeRange(program, site.node),
    props: program.language === "python" ? keywords : given[2],
  };
}

function keyword(map: MapNode | undefined, name: string): Entry | undefined {
  return map?.entries.find(({ key }) => plainName(key) === name);
}
