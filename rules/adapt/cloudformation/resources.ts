import { entryOf, textOf } from "../../model/node.ts";
import type { Entry } from "../../model/node.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue } from "../../model/value.ts";
import { holds, noAssumptions } from "./conditions.ts";
import { originOf, resolve, resolver } from "./resolve.ts";
import type { Resolver } from "./resolve.ts";
import { methodsOfEvents } from "./sam-apis.ts";
import { withSam } from "./sam.ts";
import { typeOf } from "./template.ts";
import type { Template } from "./template.ts";

/** The resources of a template. One whose condition can never hold is left out. */
export function resourcesOf(template: Template): readonly Resource[] {
  const resources = template.resources.flatMap((entry) => {
    const resource = resourceOf(template, entry);
    return resource === undefined ? [] : template.sam ? withSam(template, resource) : [resource];
  });
  return template.sam ? [...resources, ...methodsOfEvents(template, resources)] : resources;
}

function resourceOf(template: Template, entry: Entry): Resource | undefined {
  const type = typeOf(entry);
  if (type === undefined) return undefined;
  const condition = textOf(entryOf(entry.value, "Condition")?.value);
  if (condition !== undefined && holds(template, condition, noAssumptions) === false) return undefined;
  const context: Resolver =
    condition === undefined ? resolver(template) : { template, assumed: new Map([[condition, true]]) };
  const at = originOf(template, entry);
  const attributes = attributesOf(context, entry);
  return {
    subject: "resource",
    source: "cloudformation",
    type,
    id: entry.key,
    name: originOf(template, { range: entry.keyRange }),
    at,
    properties: propertiesOf(context, entry),
    ...(attributes === undefined ? {} : { attributes }),
    ...(template.calls === undefined ? {} : { calls: template.calls }),
  };
}

/** Without `Properties`, the resource's own map stands in, so that a fix can add them. */
function propertiesOf(context: Resolver, entry: Entry): MapValue {
  const written = entryOf(entry.value, "Properties");
  const at = originOf(context.template, { range: entry.keyRange });
  if (written === undefined) {
    const { macro } = context.template;
    const opaque = macro === undefined ? {} : { opaque: { because: "reference", to: macro } as const };
    return { is: "map", entries: new Map(), at, node: entry.value, wrap: ["Properties"], ...opaque };
  }
  const value = resolve(context, written.value);
  if (value?.is === "map") return value;
  const opaque = value?.is === "unknown" ? value.why : ({ because: "unsupported", what: "Properties" } as const);
  return { is: "map", entries: new Map(), at, opaque };
}

function attributesOf(context: Resolver, entry: Entry): MapValue | undefined {
  const own = resolve(context, entry.value);
  if (own?.is !== "map") return undefined;
  const entries = new Map(own.entries);
  entries.delete("Properties");
  return { ...own, entries };
}
