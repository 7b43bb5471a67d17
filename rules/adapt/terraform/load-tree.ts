import { entryOf, textOf } from "../../model/node.ts";
import type { Block } from "./blocks.ts";
import { origin } from "./context.ts";
import type { Given, Module } from "./context.ts";
import { directoryOf, localSource } from "./directories.ts";
import type { Root } from "./directories.ts";
import { loadModule, noCall } from "./load-module.ts";
import type { Call, LoadedModule } from "./load-module.ts";
import { isAbsent, withEach } from "./repetition.ts";
import { contextOf } from "./resolve.ts";

/** How many modules one root may come to: each call is one of its own, so that few files can stand for very many. */
const most = 1000;

/** Arguments of a call that Terraform reads itself. */
const own: ReadonlySet<string> = new Set(["source", "version", "providers", "count", "for_each", "depends_on"]);

/** The module of a directory and the local modules that it calls, each with the arguments of the call. */
export function loadTree({ directory, byDirectory }: Root): readonly LoadedModule[] {
  let left = most;
  /** `around` are the directories that lead here: a module that calls itself would never end. */
  const load = (here: string, call: Call, around: ReadonlySet<string>): readonly LoadedModule[] => {
    const files = byDirectory.get(here);
    if (files === undefined || around.has(here) || left === 0) return [];
    left -= 1;
    const loaded = loadModule(files, call);
    const inside = new Set([...around, here]);
    const called = callsOf(loaded).flatMap(({ name, source, ...made }) => {
      const below = load(source, made, inside);
      if (below[0] !== undefined) loaded.module.called.set(name, below[0].module);
      return below;
    });
    return [loaded, ...called];
  };
  return load(directory, noCall, new Set());
}

/** The calls of local modules, and the directories that they are in. */
function callsOf({
  module,
  blocks,
}: LoadedModule): readonly (Call & { readonly name: string; readonly source: string })[] {
  return blocks.flatMap((block) => {
    const [label] = block.labels;
    const source = localSource(directoryOf(block.uri), textOf(entryOf(block.body, "source")?.value));
    if (block.type !== "module" || label === undefined || source === undefined || isAbsent(module, block)) return [];
    const prefix = `${module.prefix}module.${label.text}.`;
    const here = { name: prefix.slice(0, -1), at: origin(block, label.range) };
    return [{ name: label.text, source, prefix, calls: [here, ...module.calls], given: argumentsOf(module, block) }];
  });
}

function argumentsOf(module: Module, block: Block): ReadonlyMap<string, Given> {
  const context = withEach(contextOf(module, block.uri), block);
  return new Map(
    block.body.entries.filter(({ key }) => !own.has(key)).map(({ key, value }) => [key, { node: value, context }]),
  );
}
