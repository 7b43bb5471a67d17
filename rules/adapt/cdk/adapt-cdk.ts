import { cdkModules } from "../../data/cdk-map/index.ts";
import type { MappedMethod } from "../../data/cdk-map/mapped-module.ts";
import { plainName } from "../../data/cdk-map/names.ts";
import type { Parsed } from "../../model/parsed.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property } from "../../model/value.ts";
import type { Adapted } from "../adapted.ts";
import { policiesOfCloudFormation } from "../policy/policies-of-cloudformation.ts";
import { attributesOf } from "./attributes.ts";
import { constructsOf } from "./constructs.ts";
import { calleeRange, methodOf } from "./methods.ts";
import type { Construct } from "./constructs.ts";
import { readCfnProps } from "./l1.ts";
import { looseStatements } from "./loose-statements.ts";
import { madeProperties } from "./made.ts";
import { plainSecrets } from "./plain-secrets.ts";
import { programOf } from "./program.ts";
import { mapNodeOf } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { stacksOf } from "./stacks.ts";
import { readValue } from "./read-value.ts";
import { givenIn, readProps } from "./read-props.ts";

/** The resources and policies that the literals of a CDK program say; none where it is no CDK program. */
export function adaptCdk(parsed: Parsed): Adapted {
  const program = programOf(parsed);
  if (program === undefined) return { resources: [], sections: [], policies: [] };
  const constructs = constructsOf(program);
  const reading: Reading = {
    program,
    ids: new Map(constructs.map(({ site, id }) => [site.node, id])),
    read: readValue,
  };
  const known = constructs.filter(({ site }) => site.bound === undefined || !program.isOverridden(site.bound));
  const resources = [
    ...known.flatMap((construct) => resourcesOf(reading, construct)),
    ...byMethods(reading, constructs),
    ...stacksOf(reading),
  ];
  const policies = resources.flatMap((resource) => policiesOfCloudFormation(resource));
  const secrets = plainSecrets(reading, resources);
  return {
    resources: [...resources, ...secrets],
    sections: [],
    policies: [...policies, ...looseStatements(reading, policies)],
  };
}

function resourcesOf(reading: Reading, construct: Construct): readonly Resource[] {
  const { mapped, site, type } = construct;
  const at = reading.program.at(construct.name);
  const node = mapNodeOf(reading, construct.props);
  // Properties that come from elsewhere say nothing here.
  if (construct.props !== undefined && node === undefined) return [];
  const base = resource(reading, construct);
  const attributes = attributesOf(reading, construct, node);
  if (mapped === undefined)
    return [{ ...base, type, attributes, properties: readCfnProps(reading, type, node, at, site.node) }];
  const { entries, known } = givenIn(reading, node);
  if (mapped.unless?.some((name) => entries.has(plainName(name)) || !known) === true) return [];
  const own = withConstants(
    readProps(reading, mapped.props, { node, at, call: site.node }, mapped.never),
    mapped.constants ?? {},
    at,
  );
  const made = Object.entries(mapped.makes ?? {}).flatMap(([name, { type: other, properties }]) => {
    const entry = entries.get(plainName(name));
    if (entry === undefined && known) return [];
    if (entry?.value.kind === "scalar" && entry.value.value !== true) return [];
    const filling = { node: entry?.value ?? site.node, given: [], self: site.node };
    return [{ ...base, type: other, properties: madeProperties(reading, properties, filling) }];
  });
  return [{ ...base, type, attributes, properties: own }, ...made];
}

function withConstants(map: MapValue, constants: Readonly<Record<string, unknown>>, at: Resource["at"]): MapValue {
  const entries = new Map<string, Property>(map.entries);
  for (const [key, value] of Object.entries(constants))
    if (typeof value === "boolean" || typeof value === "string")
      entries.set(key, { key: at, value: { is: "scalar", value, at } });
  return { ...map, entries };
}

function resource({ program }: Reading, { site, id, name }: Construct) {
  return {
    subject: "resource",
    source: "cdk",
    id,
    name: program.at(name),
    at: program.at(site.node.range),
  } as const;
}

const methods: ReadonlyMap<string, readonly MappedMethod[]> = methodsByName();

function methodsByName(): ReadonlyMap<string, readonly MappedMethod[]> {
  const byName = new Map<string, MappedMethod[]>();
  for (const { methods = {} } of cdkModules.values())
    for (const [name, method] of Object.entries(methods))
      byName.set(plainName(name), [...(byName.get(plainName(name)) ?? []), method]);
  return byName;
}

/** What methods add: rules of security groups, addresses of functions, statements. */
function byMethods(reading: Reading, constructs: readonly Construct[]): readonly Resource[] {
  const { program } = reading;
  const byNode = new Map(constructs.map((construct) => [construct.site.node, construct]));
  return program.calls.flatMap(({ node }): readonly Resource[] => {
    const call = methodOf(program, node);
    const candidates = call === undefined ? undefined : methods.get(plainName(call.method));
    if (call === undefined || candidates === undefined) return [];
    const on = call.on === undefined ? undefined : byNode.get(call.on);
    const kind = on === undefined ? undefined : `${on.symbol.module}.${on.symbol.path}`;
    const method = candidates.find(({ on: only }) => only === undefined || (kind !== undefined && only.includes(kind)));
    if (method === undefined) return [];
    const filling = { node, given: call.given, ...(on === undefined ? {} : { self: on.site.node }) };
    return [
      {
        subject: "resource",
        source: "cdk",
        type: method.type,
        id: on?.id ?? call.receiver.replace(/^(this|self)\./, ""),
        name: program.at(calleeRange(program, node)),
        at: program.at(node.range),
        properties: madeProperties(reading, method.properties, filling),
      },
    ];
  });
}
