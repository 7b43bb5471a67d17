import type { Entry } from "../../model/node.ts";
import type { Resource } from "../../model/resource.ts";
import { originOf, resolve, resolver } from "./resolve.ts";
import type { Template } from "./template.ts";

/** The parameters and outputs of a template, said as resources so that rules judge them like anything else. */
export function sectionsOf(template: Template): readonly Resource[] {
  const made = (type: string, entries: ReadonlyMap<string, Entry>) =>
    [...entries.values()].flatMap((entry) => sectionOf(template, type, entry) ?? []);
  return [...made("Template::Parameter", template.parameters), ...made("Template::Output", template.outputs)];
}

function sectionOf(template: Template, type: string, entry: Entry): Resource | undefined {
  const properties = resolve(resolver(template), entry.value);
  if (properties?.is !== "map") return undefined;
  return {
    subject: "resource",
    source: "cloudformation",
    type,
    id: entry.key,
    name: originOf(template, { range: entry.keyRange }),
    at: originOf(template, entry),
    properties,
    ...(template.calls === undefined ? {} : { calls: template.calls }),
  };
}
