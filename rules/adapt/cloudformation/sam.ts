import { entryOf } from "../../model/node.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property, Value } from "../../model/value.ts";
import { resolve, resolver } from "./resolve.ts";
import { graphQlOf } from "./sam-graphql.ts";
import type { Template } from "./template.ts";

/** One type of SAM's. */
interface SamType {
  /** The section of `Globals` that holds its defaults. */
  readonly globals?: string;
  readonly deploys: string;
  /** What it calls by another name: CloudFormation's → SAM's. */
  readonly names?: Readonly<Record<string, string>>;
}

const samTypes: Readonly<Record<string, SamType>> = {
  "AWS::Serverless::Function": { globals: "Function", deploys: "AWS::Lambda::Function" },
  "AWS::Serverless::Api": { globals: "Api", deploys: "AWS::ApiGateway::Stage" },
  "AWS::Serverless::HttpApi": { globals: "HttpApi", deploys: "AWS::ApiGatewayV2::Stage" },
  "AWS::Serverless::SimpleTable": { globals: "SimpleTable", deploys: "AWS::DynamoDB::Table" },
  "AWS::Serverless::StateMachine": {
    globals: "StateMachine",
    deploys: "AWS::StepFunctions::StateMachine",
    names: { StateMachineName: "Name", LoggingConfiguration: "Logging", TracingConfiguration: "Tracing" },
  },
  "AWS::Serverless::LayerVersion": { globals: "LayerVersion", deploys: "AWS::Lambda::LayerVersion" },
};

/** A SAM resource as what it deploys, with the template's `Globals` below its own properties. */
export function withSam(template: Template, resource: Resource): readonly Resource[] {
  if (resource.type === "AWS::Serverless::GraphQLApi") return graphQlOf({ ...resource, writtenAs: resource.type });
  const sam = samTypes[resource.type];
  if (sam === undefined) return [resource];
  const section = sam.globals === undefined ? undefined : entryOf(template.globals, sam.globals)?.value;
  const globals = section === undefined ? undefined : resolve(resolver(template), section);
  const all = globals?.is === "map" ? mergedMap(resource.properties, globals) : resource.properties;
  const properties = sam.names === undefined ? all : renamed(all, sam.names);
  const deployed: Resource = { ...resource, type: sam.deploys, writtenAs: resource.type, properties };
  return [deployed, ...besides(deployed)];
}

/** What SAM makes beside a resource: a function's address, an API's domain, the API of an HTTP API's stage. */
function besides(deployed: Resource): readonly Resource[] {
  const { properties, writtenAs } = deployed;
  const url = properties.entries.get("FunctionUrlConfig")?.value;
  const domain = properties.entries.get("Domain")?.value;
  return [
    ...(url?.is === "map" ? [{ ...deployed, type: "AWS::Lambda::Url", properties: url }] : []),
    ...(writtenAs === "AWS::Serverless::Api" && domain?.is === "map"
      ? [{ ...deployed, type: "AWS::ApiGateway::DomainName", properties: domain }]
      : []),
    ...(writtenAs === "AWS::Serverless::HttpApi" && properties.entries.has("CorsConfiguration")
      ? [{ ...deployed, type: "AWS::ApiGatewayV2::Api" }]
      : []),
  ];
}

/** The properties under CloudFormation's names, with SAM's for messages and fixes. */
function renamed(map: MapValue, names: Readonly<Record<string, string>>): MapValue {
  const entries = new Map(map.entries);
  for (const [name, written] of Object.entries(names)) {
    const property = map.entries.get(written);
    entries.delete(written);
    if (property !== undefined) entries.set(name, property);
  }
  const keys = Object.fromEntries(Object.entries(names).map(([name, written]) => [name, { name: written }]));
  return { ...map, entries, shape: { keys } };
}

/** As SAM merges: maps key by key, lists one after the other, and otherwise the resource's own value wins. */
function mergedMap(own: MapValue, globals: MapValue): MapValue {
  const entries = new Map<string, Property>(globals.entries);
  for (const [key, property] of own.entries) {
    const below = globals.entries.get(key);
    entries.set(
      key,
      below === undefined ? property : { key: property.key, value: merged(property.value, below.value) },
    );
  }
  return { ...own, entries };
}

function merged(own: Value, global: Value): Value {
  if (own.is === "map" && global.is === "map") return mergedMap(own, global);
  if (own.is === "list" && global.is === "list") return { ...own, items: [...global.items, ...own.items] };
  return own;
}
