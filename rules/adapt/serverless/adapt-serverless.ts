import type { Parsed } from "../../model/parsed.ts";
import type { Resource } from "../../model/resource.ts";
import { resourcesOf } from "../cloudformation/resources.ts";
import { sectionsOf } from "../cloudformation/sections.ts";
import { apisOf } from "./apis.ts";
import { deploymentBucketOf } from "./deployment-bucket.ts";
import { lambdasOf, layersOf } from "./functions.ts";
import { functionId, urlId } from "./logical-ids.ts";
import { providerOf } from "./provider.ts";
import { rolesOf } from "./roles.ts";
import { serviceOf } from "./service.ts";
import type { Service } from "./service.ts";
import { withDefaults } from "./shaped.ts";

/** The resources of a file of the Serverless Framework, or undefined where the file is none. */
export function adaptServerless(parsed: Parsed): readonly Resource[] | undefined {
  const services = parsed.roots.flatMap((root) => serviceOf(parsed, root) ?? []);
  return services.length === 0 ? undefined : services.flatMap(deployed);
}

/** The parameters and outputs below its `resources`, said as resources. */
export function sectionsOfServerless(parsed: Parsed): readonly Resource[] {
  return parsed.roots.flatMap((root) => {
    const service = serviceOf(parsed, root);
    return service === undefined ? [] : sectionsOf(service.template);
  });
}

function deployed(service: Service): readonly Resource[] {
  const written = resourcesOf(service.template);
  const made = [
    ...lambdasOf(service),
    ...layersOf(service),
    ...rolesOf(service),
    ...apisOf(service),
    ...deploymentBucketOf(service),
    ...providerOf(service),
  ];
  return [...made.map((resource) => ({ ...extended(resource, service), logicalId: logicalId(resource) })), ...written];
}

/** What `resources.extensions` cannot reach: the Framework makes these by calls, several of them, or not as such. */
const apart = new Set([
  "AWS::ApiGateway::Stage",
  "AWS::ApiGateway::Method",
  "AWS::ApiGatewayV2::Route",
  "Serverless::DeploymentBucket",
  "Serverless::Provider",
]);

/** A resource of the Framework's with what `resources.extensions` says of it. */
function extended(resource: Resource, { extensions }: Service): Resource {
  if (apart.has(resource.type)) return resource;
  const id = logicalId(resource);
  const more = extensions.get(id);
  const properties = more === undefined ? resource.properties : extendedMap(resource.properties, more);
  return { ...resource, properties: { ...properties, beside: ["resources", "extensions", id, "Properties"] } };
}

/** Whose keys win, and where fixes go: what the extension says, into the file's own sections otherwise. */
function extendedMap(own: Resource["properties"], more: Resource["properties"]): Resource["properties"] {
  return { ...own, entries: withDefaults(more, own).entries };
}

function logicalId({ type, id }: Resource): string {
  if (type === "AWS::Lambda::Function") return functionId(id);
  return type === "AWS::Lambda::Url" ? urlId(id) : id;
}
