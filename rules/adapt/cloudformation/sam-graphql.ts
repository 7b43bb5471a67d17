import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property, Value } from "../../model/value.ts";

/** A GraphQL API of SAM's in CloudFormation's words, with its cache. */
export function graphQlOf(api: Resource): readonly Resource[] {
  const { properties, name } = api;
  const written = (key: string) => properties.entries.get(key);
  const auth = written("Auth");
  const more = auth?.value.is === "map" ? auth.value.entries.get("Additional") : undefined;
  const entries = entriesOf({
    Name: written("Name"),
    AuthenticationType: auth === undefined ? undefined : typeOf(auth),
    AdditionalAuthenticationProviders:
      more === undefined ? undefined : { ...more, value: each(more.value, withAuthenticationType) },
    // SAM logs every field where nothing is said.
    LogConfig: written("Logging") ?? { key: name, value: hidden(name) },
  });
  const cache = written("Cache")?.value;
  return [
    { ...api, type: "AWS::AppSync::GraphQLApi", properties: { ...properties, entries } },
    ...(cache?.is === "map" ? [{ ...api, type: "AWS::AppSync::ApiCache", properties: cache }] : []),
  ];
}

function entriesOf(all: Readonly<Record<string, Property | undefined>>): ReadonlyMap<string, Property> {
  return new Map(Object.entries(all).flatMap(([key, property]) => (property === undefined ? [] : [[key, property]])));
}

function typeOf({ key, value }: Property): Property | undefined {
  return value.is === "map" ? value.entries.get("Type") : { key, value: hidden(key) };
}

function each(list: Value, make: (map: MapValue) => MapValue): Value {
  if (list.is !== "list") return hidden(list.at);
  return { ...list, items: list.items.map((item) => (item.is === "map" ? make(item) : hidden(item.at))) };
}

function withAuthenticationType(provider: MapValue): MapValue {
  const type = provider.entries.get("Type");
  return { ...provider, entries: new Map(type === undefined ? [] : [["AuthenticationType", type]]) };
}

function hidden(at: Value["at"]): Value {
  return { is: "unknown", why: { because: "unsupported", what: "SAM" }, at };
}
