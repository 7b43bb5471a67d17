import { adaptServerless } from "../../../rules/adapt/serverless/adapt-serverless.ts";
import { facts } from "../../../rules/model/index.ts";
import type { Resource } from "../../../rules/model/index.ts";
import { parseYaml } from "../../../rules/parse/yaml.ts";

/** The resources of a service; none where it is none. */
function resourcesIn(text: string): readonly Resource[] {
  return adaptServerless(parseYaml({ uri: "file:///serverless.yml", text })) ?? [];
}

/** Type and id of each. */
export function named(text: string): readonly string[] {
  return resourcesIn(text).map(({ type, id }) => `${type} ${id}`);
}

/** The facts at a path of one of them, as `set true`, `unset` or `unknown`. */
export function told(text: string, type: string, path: string): readonly string[] {
  const resource = resourcesIn(text).find((each) => each.type === type);
  if (resource === undefined) throw new Error(`no ${type}`);
  return [...facts(resource, path)].map((fact) =>
    fact.is === "set" && fact.value.is === "scalar" ? `set ${String(fact.value.value)}` : fact.is,
  );
}
