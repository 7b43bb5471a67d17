import { providerShape } from "../../data/serverless-map.ts";
import type { Resource } from "../../model/resource.ts";
import { made } from "./make.ts";
import type { Service } from "./service.ts";
import { shaped } from "./shaped.ts";

/** What a service says of where it is deployed, and of its whole stack, if it does. */
export function providerOf({ provider, providerKey }: Service): readonly Resource[] {
  if (!provider.entries.has("region") && !provider.entries.has("stackTags")) return [];
  const entry = { key: providerKey, value: provider };
  return [made("Serverless::Provider", "provider", entry, shaped(provider, providerShape))];
}
