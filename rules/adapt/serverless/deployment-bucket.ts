import { deploymentBucketShape } from "../../data/serverless-map.ts";
import type { Resource } from "../../model/resource.ts";
import { made } from "./make.ts";
import type { Service } from "./service.ts";
import { propertyAt, shaped } from "./shaped.ts";

/**
 * The bucket that the Framework makes for its deployments. One that is named exists already, whatever is said beside
 * its name; version 4 keeps one for all services of an account.
 */
export function deploymentBucketOf({ provider, providerKey, version }: Service): readonly Resource[] {
  const written = provider.entries.get("deploymentBucket");
  if (written !== undefined && (written.value.is !== "map" || written.value.entries.has("name"))) return [];
  if (written === undefined && /^\D*4/.test(version)) return [];
  if (provider.node === undefined || propertyAt(provider, "name") === undefined) return [];
  const entry = written ?? { key: providerKey, value: provider };
  return [
    made("Serverless::DeploymentBucket", "ServerlessDeploymentBucket", entry, shaped(provider, deploymentBucketShape)),
  ];
}
