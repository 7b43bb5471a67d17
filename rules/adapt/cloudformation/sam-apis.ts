import { entryOf } from "../../model/node.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property, Shape, Value } from "../../model/value.ts";
import { resolve, resolver } from "./resolve.ts";
import type { Template } from "./template.ts";

/** How SAM writes an event that makes a method of an API. */
interface EventKind {
  /** The property of the event that names its API; without it, SAM makes one of the `Globals`. */
  readonly api: string;
  readonly globals: string;
  readonly written: string;
  readonly makes: "AWS::ApiGateway::Method" | "AWS::ApiGatewayV2::Route";
}

const kinds: Readonly<Record<string, EventKind>> = {
  Api: { api: "RestApiId", globals: "Api", written: "AWS::Serverless::Api", makes: "AWS::ApiGateway::Method" },
  HttpApi: {
    api: "ApiId",
    globals: "HttpApi",
    written: "AWS::Serverless::HttpApi",
    makes: "AWS::ApiGatewayV2::Route",
  },
};

/** SAM's words, for messages: an event's own, and those of its API. */
const ownWords: Shape = { keys: { AuthorizationType: { name: "Auth.Authorizer" } } };
const apiWords: Shape = { keys: { AuthorizationType: { name: "Auth.DefaultAuthorizer" } } };

/** The methods and routes that SAM makes of the events of functions and state machines. */
export function methodsOfEvents(template: Template, resources: readonly Resource[]): readonly Resource[] {
  return resources.flatMap((owner) => {
    const isOwner = owner.type === "AWS::Lambda::Function" || owner.type === "AWS::StepFunctions::StateMachine";
    const events = isOwner && owner.writtenAs !== undefined ? mapAt(owner.properties, "Events") : undefined;
    return [...(events?.entries.values() ?? [])].flatMap((event) => methodOf(template, resources, owner, event));
  });
}

function methodOf(
  template: Template,
  resources: readonly Resource[],
  owner: Resource,
  { key, value: event }: Property,
): readonly Resource[] {
  if (event.is !== "map") return [];
  const type = event.entries.get("Type")?.value;
  const kind = type?.is === "scalar" ? kinds[String(type.value)] : undefined;
  if (kind === undefined) return [];
  const written = mapAt(event, "Properties");
  const properties: MapValue = written ?? { is: "map", entries: new Map(), at: event.at };
  const api = apiOf(template, resources, properties, kind);
  if (api === undefined) return [];
  const entries = new Map<string, Property>();
  const add = (name: string, property: Property | undefined) => {
    if (property !== undefined) entries.set(name, property);
  };
  add(kind.api, properties.entries.get(kind.api));
  if (kind.makes === "AWS::ApiGateway::Method") {
    add("HttpMethod", properties.entries.get("Method"));
    // `RequestModel` and `RequestParameters` have SAM make a validator of its own.
    add("RequestValidatorId", { key, value: hidden(event) });
  } else add("RouteKey", routeKey(properties, key));
  const auths = [properties, api].flatMap(({ entries: own }) => own.get("Auth") ?? []);
  add("AuthorizationType", authorization(auths));
  const said = auths.flatMap(({ value }) => (value.is === "map" ? [value] : []));
  add(
    "ApiKeyRequired",
    said.map((auth) => auth.entries.get("ApiKeyRequired")).find((key) => key !== undefined),
  );
  const says = auths.some(({ value }) => value.is === "map" && value.entries.has("Authorizer"));
  const shape = says || !entries.has("AuthorizationType") ? ownWords : apiWords;
  return [{ ...owner, type: kind.makes, name: key, at: event.at, properties: { ...properties, entries, shape } }];
}

/** The properties of the API that an event belongs to; undefined where its methods are not the event's to say. */
function apiOf(
  template: Template,
  resources: readonly Resource[],
  event: MapValue,
  { api, globals, written }: EventKind,
): MapValue | undefined {
  const named = event.entries.get(api)?.value;
  if (named === undefined) {
    const section = entryOf(template.globals, globals)?.value;
    const value = section === undefined ? undefined : resolve(resolver(template), section);
    if (value === undefined) return { is: "map", entries: new Map(), at: event.at };
    return value.is === "map" && !isPrivate(value) ? value : undefined;
  }
  const id = named.is === "unknown" ? named.refersTo : named.is === "scalar" ? String(named.value) : undefined;
  const found = resources.find((each) => each.id === id && each.writtenAs === written)?.properties;
  if (found === undefined || found.opaque !== undefined || isPrivate(found)) return undefined;
  return found.entries.has("DefinitionBody") || found.entries.has("DefinitionUri") ? undefined : found;
}

/** `EndpointConfiguration: PRIVATE`, or its `Type`; one that nobody knows counts as private. */
function isPrivate(api: MapValue): boolean {
  const endpoint = api.entries.get("EndpointConfiguration")?.value;
  const type = endpoint?.is === "map" ? endpoint.entries.get("Type")?.value : endpoint;
  return type !== undefined && (type.is !== "scalar" || String(type.value).toUpperCase() === "PRIVATE");
}

/** What the event's own words, and then the API's, say of who may call; undefined where nobody says anything. */
function authorization(auths: readonly Property[]): Property | undefined {
  const unknown = auths.find(({ value }) => value.is !== "map");
  if (unknown !== undefined) return { key: unknown.key, value: hidden(unknown.value) };
  const said = (name: string) =>
    auths.flatMap(({ value }) => (value.is === "map" ? (value.entries.get(name) ?? []) : []))[0];
  const written = said("Authorizer") ?? said("InvokeRole") ?? said("DefaultAuthorizer");
  if (written !== undefined) return { key: written.key, value: kindOf(written.value) };
  // A resource policy may be all that it takes.
  const restricted = said("ResourcePolicy");
  return restricted === undefined ? undefined : { key: restricted.key, value: hidden(restricted.value) };
}

/** The name of an authorizer is any kind but `NONE`. */
function kindOf(value: Value): Value {
  if (value.is === "choice") {
    const branches = value.branches.map((branch) =>
      branch.value === undefined ? branch : { ...branch, value: kindOf(branch.value) },
    );
    return { ...value, branches };
  }
  return value.is === "scalar" && value.value !== "NONE" ? { ...value, value: "CUSTOM" } : value;
}

function routeKey(event: MapValue, key: Property["key"]): Property {
  const [method, path] = [event.entries.get("Method"), event.entries.get("Path")].map((property) => property?.value);
  if (method === undefined && path === undefined) return { key, value: { is: "scalar", value: "$default", at: key } };
  if (method?.is === "unknown" || path?.is === "unknown") return { key, value: hidden(event) };
  const verb = method?.is === "scalar" ? String(method.value).toUpperCase() : "ANY";
  return { key, value: { is: "scalar", value: `${verb} ${path?.is === "scalar" ? path.value : "/"}`, at: key } };
}

function hidden({ at }: Value): Value {
  return { is: "unknown", why: { because: "unsupported", what: "SAM" }, at };
}

function mapAt(map: MapValue, key: string): MapValue | undefined {
  const value = map.entries.get(key)?.value;
  return value?.is === "map" ? value : undefined;
}
