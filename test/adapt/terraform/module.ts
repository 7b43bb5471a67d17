import { adaptTerraform } from "../../../rules/adapt/terraform/adapt-terraform.ts";
import type { Adapted } from "../../../rules/adapt/adapted.ts";
import type { Resource, Value } from "../../../rules/model/index.ts";
import { parseJson } from "../../../rules/parse/json.ts";
import { testHclParser } from "../../support/hcl-parser.ts";

const hcl = await testHclParser();

/** What the adapter makes of files by their paths. */
export function adapt(files: Readonly<Record<string, string>> | string): Adapted {
  const all = typeof files === "string" ? { "main.tf": files } : files;
  const stacks = adaptTerraform(
    Object.entries(all).map(([path, text]) => {
      const file = { uri: `file:///work/${path}`, text };
      return path.endsWith(".json") ? parseJson(file) : hcl.parse(file);
    }),
  );
  return {
    resources: stacks.flatMap(({ resources }) => resources),
    sections: stacks.flatMap(({ sections }) => sections),
    policies: stacks.flatMap(({ policies }) => policies),
  };
}

/** The resource of an address. */
export function resourceIn({ resources }: Adapted, id: string): Resource {
  const found = resources.find((resource) => resource.id === id && !resource.type.startsWith("aws_"));
  if (found === undefined) throw new Error(`no ${id} among ${resources.map((resource) => resource.id).join(", ")}`);
  return found;
}

/** A value as plain data: `{ unknown }`, `{ either }` for what is no literal. */
export function plain(value: Value | undefined): unknown {
  switch (value?.is) {
    case "scalar":
      return value.value;
    case "list":
      return value.items.map(plain);
    case "map":
      return Object.fromEntries([...value.entries].map(([key, property]) => [key, plain(property.value)]));
    case "choice":
      return { either: value.branches.map(({ when, value: branch }) => [when, plain(branch)]) };
    case "unknown":
      return { unknown: value.why.because === "reference" ? value.why.to : value.why.because };
    default:
      return undefined;
  }
}

/** A property of a resource by a path through maps and first items. */
export function property(resource: Resource, path: string): unknown {
  let value: Value | undefined = resource.properties;
  for (const key of path.split(".")) {
    if (value?.is === "list") value = value.items[0];
    value = value?.is === "map" ? value.entries.get(key)?.value : undefined;
  }
  return plain(value);
}
