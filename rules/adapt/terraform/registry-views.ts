import { registryModules } from "../../data/terraform-map/registry-modules.ts";
import type { RegistryView } from "../../data/terraform-map/registry-modules.ts";
import { entryOf, textOf } from "../../model/node.ts";
import type { Block } from "./blocks.ts";
import type { Module } from "./context.ts";

/** What a block that calls a well-known module of the registry makes; undefined for any other block. */
export function registryViews({ type, body }: Block): readonly RegistryView[] | undefined {
  if (type !== "module") return undefined;
  const source = textOf(entryOf(body, "source")?.value) ?? "";
  const [, name = ""] =
    /\bterraform-aws-modules\/(?:terraform-aws-)?([a-z0-9-]+?)(?:\/aws|\.git)?(?:\?.*)?$/.exec(source) ?? [];
  return Object.hasOwn(registryModules, name) ? registryModules[name] : undefined;
}

/** The address of a call. */
export function callAddress(module: Module, name: string): string {
  return `${module.prefix}module.${name}`;
}
