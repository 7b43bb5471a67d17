import { adaptCloudFormation, templatesOf } from "../../../rules/adapt/cloudformation/adapt-cloudformation.ts";
import { facts } from "../../../rules/model/index.ts";
import type { Resource } from "../../../rules/model/index.ts";
import { parseYaml } from "../../../rules/parse/yaml.ts";

/** The resources of a YAML template; none where it is none. */
export function resourcesIn(text: string): readonly Resource[] {
  return adaptCloudFormation(templatesOf(parseYaml({ uri: "file:///t.yaml", text }))).flatMap(
    ({ resources }) => resources,
  );
}

/** Their logical ids. */
export function ids(text: string): readonly string[] {
  return resourcesIn(text).map(({ id }) => id);
}

/** The facts at a path of one of them, as `set true`, `unset` or `unknown`, with the default and the branch. */
export function told(text: string, id: string, path: string): readonly string[] {
  const resource = resourcesIn(text).find((each) => each.id === id);
  if (resource === undefined) throw new Error(`no ${id}`);
  return [...facts(resource, path)].map((fact) => {
    const scalar = fact.is === "set" && fact.value.is === "scalar" ? fact.value : undefined;
    const value = scalar === undefined ? "" : ` ${String(scalar.value)}`;
    const through = scalar?.through === undefined ? "" : ` through ${scalar.through.name}`;
    return `${fact.is}${value}${through}${fact.when === undefined ? "" : ` when ${fact.when}`}`;
  });
}
