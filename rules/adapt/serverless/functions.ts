import { functionDefaultsShape, functionShape, layerShape, urlShape } from "../../data/serverless-map.ts";
import type { Resource } from "../../model/resource.ts";
import type { MapValue, Property, Value } from "../../model/value.ts";
import { made, mapAt } from "./make.ts";
import type { Service } from "./service.ts";
import { filledIn, propertyAt, shaped, withDefaults, withEntries } from "./shaped.ts";

/** One function of a service. */
export interface ServiceFunction {
  readonly name: string;
  readonly entry: Property;
  readonly map: MapValue;
}

/** The functions whose settings are known. */
export function functionsOf({ functions }: Service): readonly ServiceFunction[] {
  return [...functions.entries].flatMap(([name, entry]) =>
    entry.value.is === "map" ? [{ name, entry, map: entry.value }] : [],
  );
}

/** Lambda functions with what `provider` says of all of them, and their URLs. */
export function lambdasOf(service: Service): readonly Resource[] {
  const defaults = shaped(service.provider, functionDefaultsShape);
  return functionsOf(service).flatMap(({ name, entry, map }) => {
    const own = shaped(map, functionShape);
    const image = map.entries.get("image");
    const properties = withEntries(withDefaults(own, image === undefined ? defaults : without("Runtime", defaults)), {
      // A function of an image has no runtime of its own.
      PackageType: image === undefined ? undefined : filledIn("Image", image.key),
      ...roleOf(own, defaults),
      Tags: tagsOf(map, service.provider),
    });
    const url = urlOf(map);
    return [
      made("AWS::Lambda::Function", name, entry, properties),
      ...(url === undefined ? [] : [made("AWS::Lambda::Url", name, { key: url.key, value: map }, url.properties)]),
    ];
  });
}

/** The layers that a service deploys. */
export function layersOf({ layers }: Service): readonly Resource[] {
  return [...layers.entries].flatMap(([name, entry]) =>
    entry.value.is === "map" ? [made("AWS::Lambda::LayerVersion", name, entry, shaped(entry.value, layerShape))] : [],
  );
}

function without(key: string, map: MapValue): MapValue {
  return { ...map, entries: new Map([...map.entries].filter(([name]) => name !== key)) };
}

/** `iam.role` of the provider is the role of all functions where it is a name or an ARN, and a role to make otherwise. */
function roleOf(own: MapValue, defaults: MapValue): Readonly<Record<string, Property | undefined>> {
  if (own.entries.has("Role")) return {};
  const role = defaults.entries.get("Role");
  if (role !== undefined && role.value.is !== "map") return { Role: role };
  const key = role?.key ?? own.at;
  const to = "IamRoleLambdaExecution";
  return { Role: { key, value: { is: "unknown", why: { because: "reference", to }, at: key, refersTo: to } } };
}

/** Tags as CloudFormation lists them. */
function tagsOf(...holders: readonly MapValue[]): Property | undefined {
  const written = holders.flatMap((holder) => propertyAt(holder, "tags") ?? []);
  const [first] = written;
  if (first === undefined) return undefined;
  const unknown = written.find(({ value }) => value.is !== "map");
  if (unknown !== undefined) return unknown;
  const items = written.flatMap(({ value }) => (value.is === "map" ? [...value.entries] : []));
  return {
    key: first.key,
    value: {
      is: "list",
      at: first.key,
      items: items.map(([name, { key, value }]): Value =>
        mapAt(key, { Key: filledIn(name, key), Value: { key, value } }),
      ),
    },
  };
}

/** A function's URL: `true` is one without authentication. */
function urlOf(map: MapValue): { readonly key: Property["key"]; readonly properties: MapValue } | undefined {
  const url = map.entries.get("url");
  if (url === undefined) return undefined;
  const { key, value } = url;
  if (value.is === "scalar" && String(value.value) === "true") {
    const open = { ...value, value: "NONE", standsFor: { AWS_IAM: { authorizer: "aws_iam" } } };
    return { key, properties: { ...mapAt(value.at, { AuthType: { key, value: open } }), shape: urlShape } };
  }
  if (value.is !== "map") return undefined;
  const own = shaped(value, urlShape);
  const on = value.node?.kind === "map" ? { implied: { on: value.node, path: ["authorizer"] } } : {};
  const none: Property = {
    key,
    value: { is: "scalar", value: "NONE", at: key, words: { AWS_IAM: "aws_iam" }, ...on },
  };
  return {
    key,
    properties: withEntries(own, {
      AuthType: own.entries.get("AuthType") ?? none,
      Cors: corsOf(own.entries.get("Cors")),
    }),
  };
}

/** `cors` without origins, or `cors: true`, allows every origin. */
export function corsOf(cors: Property | undefined): Property | undefined {
  if (cors === undefined) return undefined;
  const { key, value } = cors;
  const every: Property = {
    key,
    value: { is: "list", at: value.at, items: [{ is: "scalar", value: "*", at: value.at }] },
  };
  if (value.is === "scalar") {
    return String(value.value) === "true" ? { key, value: mapAt(value.at, { AllowOrigins: every }) } : undefined;
  }
  if (value.is !== "map" || value.entries.has("AllowOrigins")) return cors;
  return { key, value: withEntries(value, { AllowOrigins: every }) };
}
