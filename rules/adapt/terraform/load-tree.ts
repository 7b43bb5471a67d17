import { entryOf, textOf } from "../../model/node.ts";
import type { Block } from "./blocks.ts";
import type { Given, Module } from "./context.ts";
import { directoryOf, localSource } from "./directories.ts";
import type { Root } from "./directories.ts";
import { loadModule } from "./load-module.ts";
import type { LoadedModule } from "./load-module.ts";
import { isAbsent, withEach } from "./repetition.ts";
import { contextOf } from "./resolve.ts";

/** How deep modules call each other before nobody follows. */
const deepest = 8;

/** Arguments of a call that Terraform reads itself. */
const own: ReadonlySet<string> = new Set(["source", "version", "providers", "count", "for_each", "depends_on"]);

/** The module of a directory and the local modules that it calls, each with the arguments of the call. */
export function loadTree({ directory, byDirectory }: Root): readonly LoadedModule[] {
  return load(directory, byDirectory, "", undefined, 0);
}

function load(
  directory: string,
  byDirectory: Root["byDirectory"],
  prefix: string,
  given: ReadonlyMap<string, Given> | undefined,
  depth: number,
): readonly LoadedModule[] {
  const files = byDirectory.get(directory);
  if (files === undefined || depth > deepest) return [];
  const loaded = loadModule(files, prefix, given);
  const calls = loaded.blocks.flatMap((block) => {
    const [label] = block.labels;
    const source = localSource(directoryOf(block.uri), textOf(entryOf(block.body, "source")?.value));
    if (block.type !== "module" || label === undefined || source === undefined || isAbsent(loaded.module, block))
      return [];
    return load(source, byDirectory, `${prefix}module.${label.text}.`, argumentsOf(loaded.module, block), depth + 1);
  });
  return [loaded, ...calls];
}

function argumentsOf(module: Module, block: Block): ReadonlyMap<string, Given> {
  const context = withEach(contextOf(module, block.uri), block);
  return new Map(
    block.body.entries.filter(({ key }) => !own.has(key)).map(({ key, value }) => [key, { node: value, context }]),
  );
}
