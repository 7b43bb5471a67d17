import {
  httpApiShape,
  httpStageShape,
  restApiShape,
  restStageShape,
  methodShape,
  routeShape,
} from "../../data/serverless-map.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property, ScalarValue, Value, WrittenMap } from "../../model/value.ts";
import { corsOf, functionsOf } from "./functions.ts";
import { made, mapAt, textIn } from "./make.ts";
import type { Service } from "./service.ts";
import { filledIn, propertyAt, shaped, withEntries } from "./shaped.ts";

/** The logical id that the Framework gives the REST API. */
const restApiId = "ApiGatewayRestApi";

/** An event that gives a function an address. */
interface Route {
  readonly event: "http" | "httpApi";
  /** What the function is called, with method and path. */
  readonly id: string;
  readonly entry: Property;
  readonly method: Property;
  readonly path: Property;
}

/** The APIs of a service: their stages, methods and routes, as far as its functions have events that make them. */
export function apisOf(service: Service): readonly Resource[] {
  const routes = functionsOf(service).flatMap(({ name, map }) => routesOf(name, map));
  const rest = routes.filter(({ event }) => event === "http");
  const http = routes.filter(({ event }) => event === "httpApi");
  const { provider, providerKey } = service;
  const entry: Property = { key: providerKey, value: provider };
  const ownRest = rest.length > 0 && propertyAt(provider, "apiGateway.restApiId") === undefined;
  const ownHttp = http.length > 0 && propertyAt(provider, "httpApi.id") === undefined;
  return [
    ...(ownRest ? restApi(entry, provider) : []),
    ...(ownHttp ? httpApi(entry, provider) : []),
    ...rest.map(methodOf),
    ...http.map(routeOf),
  ];
}

function restApi(entry: Property, provider: MapValue): readonly Resource[] {
  const type = propertyAt(provider, "endpointType");
  const types = type === undefined ? undefined : upperCased(type.value);
  const api = withEntries(shaped(provider, restApiShape), {
    EndpointConfiguration:
      type === undefined || types === undefined
        ? undefined
        : {
            key: type.key,
            value: mapAt(type.key, {
              Types: { key: type.key, value: { is: "list", items: [types], at: type.value.at } },
            }),
          },
  });
  const log = logs(provider, "logs.restApi");
  // With the access log comes the execution log, unless it says otherwise.
  const settings = log === undefined || isOff(log.value) ? undefined : unknownAt(log.key, "logs.restApi");
  const stage = withEntries(shaped(provider, restStageShape), {
    RestApiId: unknownAt(entry.key, restApiId, restApiId),
    AccessLogSetting: log,
    MethodSettings: settings,
  });
  return [
    made("AWS::ApiGateway::RestApi", restApiId, entry, api),
    made("AWS::ApiGateway::Stage", "ApiGatewayStage", entry, withoutOff(stage, "AccessLogSetting")),
  ];
}

function httpApi(entry: Property, provider: MapValue): readonly Resource[] {
  const api = shaped(provider, httpApiShape);
  const stage = withEntries(shaped(provider, httpStageShape), { AccessLogSettings: logs(provider, "logs.httpApi") });
  const withCors = { ...api, entries: new Map(api.entries) };
  withCors.entries.delete("CorsConfiguration");
  return [
    made(
      "AWS::ApiGatewayV2::Api",
      "HttpApi",
      entry,
      withEntries(withCors, {
        CorsConfiguration: corsOf(api.entries.get("CorsConfiguration")),
        ProtocolType: filledIn("HTTP", entry.key),
      }),
    ),
    made("AWS::ApiGatewayV2::Stage", "HttpApiStage", entry, withoutOff(stage, "AccessLogSettings")),
  ];
}

/** Where access logs are on, the Framework makes their log group and format. */
function logs(provider: MapValue, path: string): Property | undefined {
  const written = propertyAt(provider, path);
  if (written === undefined) return undefined;
  const { key, value } = written;
  if (value.is === "unknown" || isOff(value)) return written;
  const to = "the log group of the API";
  const unknown: Value = { is: "unknown", why: { because: "reference", to }, at: key };
  const format = value.is === "map" ? value.entries.get("format") : undefined;
  return {
    key,
    value: mapAt(key, { DestinationArn: { key, value: unknown }, Format: format ?? { key, value: unknown } }),
  };
}

function unknownAt(key: Property["key"], to: string, refersTo?: string): Property {
  const more = refersTo === undefined ? {} : { refersTo };
  return { key, value: { is: "unknown", why: { because: "reference", to }, at: key, ...more } };
}

function isOff(value: Value): boolean {
  const says = value.is === "map" ? value.entries.get("accessLogging")?.value : value;
  return textIn(says) === "false";
}

/** `false` is the same as nothing written. */
function withoutOff(map: MapValue, key: string): MapValue {
  const value = map.entries.get(key)?.value;
  if (value === undefined || !isOff(value)) return map;
  const entries = new Map(map.entries);
  entries.delete(key);
  return { ...map, entries };
}

function routesOf(name: string, map: MapValue): readonly Route[] {
  const events = map.entries.get("events")?.value;
  if (events?.is !== "list") return [];
  return events.items.flatMap((item) =>
    (["http", "httpApi"] as const).flatMap((event): readonly Route[] => {
      const entry = item.is === "map" ? item.entries.get(event) : undefined;
      if (entry === undefined || entry.value.is === "unknown") return [];
      const { method, path } = addressOf(entry);
      const says = [textIn(method.value), textIn(path.value)].filter((text) => text !== undefined && text !== "");
      return [{ event, id: [name, ...says].join(" "), entry, method, path }];
    }),
  );
}

/** `GET /users`, `*`, or a map with `method` and `path`. */
function addressOf({ key, value }: Property): Pick<Route, "method" | "path"> {
  const unknown: Property = { key, value: { is: "unknown", why: { because: "unsupported", what: "event" }, at: key } };
  if (value.is === "map") {
    const method = value.entries.get("method");
    return {
      method: method === undefined ? unknown : { key: method.key, value: upperCased(method.value) },
      path: value.entries.get("path") ?? unknown,
    };
  }
  const [method = "", path = ""] = (textIn(value) ?? "").trim().split(/\s+/);
  return { method: filledIn(method.toUpperCase(), key), path: filledIn(path, key) };
}

function methodOf(route: Route): Resource {
  const { entry, id, method } = route;
  const { value } = entry;
  const map = value.is === "map" ? value : undefined;
  const authorizer = map?.entries.get("authorizer");
  const properties = mapAt(entry.key, {
    RestApiId: unknownAt(entry.key, restApiId, restApiId),
    HttpMethod: method,
    ApiKeyRequired: map?.entries.get("private"),
    // The Framework makes a validator of what a request is said to hold.
    RequestValidatorId: map?.entries.has("request") === true ? unknownAt(entry.key, "request") : undefined,
    AuthorizationType:
      authorizer === undefined
        ? { key: entry.key, value: noneOf(route) }
        : { key: authorizer.key, value: typeOf(authorizer.value) },
  });
  return made("AWS::ApiGateway::Method", id, entry, { ...properties, shape: methodShape });
}

function routeOf(route: Route): Resource {
  const { entry, id, method, path } = route;
  const { value, key } = entry;
  const authorizer = value.is === "map" ? value.entries.get("authorizer") : undefined;
  const own: MapValue =
    value.is === "map" ? { ...value, entries: new Map(), shape: routeShape } : { ...mapAt(key, {}), shape: routeShape };
  const text = [textIn(method.value), textIn(path.value)].filter((part) => part !== "");
  return made(
    "AWS::ApiGatewayV2::Route",
    id,
    entry,
    withEntries(own, {
      RouteKey: text.includes(undefined) ? path : filledIn(text.join(" ") === "*" ? "$default" : text.join(" "), key),
      AuthorizationType:
        authorizer === undefined ? undefined : { key: authorizer.key, value: typeOf(authorizer.value) },
    }),
  );
}

/** No authorizer: where the event is a map a fix adds one, and writes a map in place of a text. */
function noneOf({ entry, method, path }: Route): ScalarValue {
  const { key, value } = entry;
  const none = { is: "scalar", value: "NONE", at: key, words: { AWS_IAM: "aws_iam" } } as const;
  if (value.is === "map")
    return value.node?.kind === "map" ? { ...none, implied: { on: value.node, path: ["authorizer"] } } : none;
  const event: WrittenMap = {
    method: textIn(method.value) ?? "",
    path: textIn(path.value) ?? "",
    authorizer: "aws_iam",
  };
  return value.node === undefined ? none : { ...none, node: value.node, standsFor: { AWS_IAM: event } };
}

/** The authorization that an authorizer makes of a method or route. */
function typeOf(authorizer: Value): Value {
  const named = authorizer.is === "map" ? authorizer.entries.get("type")?.value : authorizer;
  if (named?.is === "unknown" || authorizer.is === "choice") return named ?? authorizer;
  const name = textIn(named)?.toUpperCase();
  const word = name === "AWS_IAM" || name === "COGNITO_USER_POOLS" ? name : name === "JWT" ? "JWT" : "CUSTOM";
  return { is: "scalar", value: word, at: authorizer.at };
}

function upperCased(value: Value): Value {
  return value.is === "scalar" ? { ...value, value: String(value.value).toUpperCase() } : value;
}
