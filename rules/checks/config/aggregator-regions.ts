import { facts, factsIn, nativePath, resourceRule } from "../../model/index.ts";
import type { Edit, MapValue, Problem, Resource, SetFact, UnsetFact } from "../../model/index.ts";
import { switchInPlaceOf } from "./shared/switch-in-place-of.ts";

function isFalse({ value }: SetFact): boolean {
  return value.is === "scalar" && String(value.value).toLowerCase() === "false";
}

function problemOf(aggregator: Resource, key: string, source: MapValue, all: SetFact | UnsetFact): Problem {
  const property = nativePath(aggregator, `${key}.AllAwsRegions`);
  return {
    message: `${aggregator.id} does not take in all Regions: ${property} is ${all.is === "set" ? "false" : "not set, which means false"}`,
    at: all.at,
    fixes: [{ title: `Set ${property} to true`, safety: "safe", edits: editsOf(source, all, property) }],
  };
}

/** AWS takes no list of Regions beside it: it takes the place of the list. */
function editsOf(source: MapValue, all: SetFact | UnsetFact, property: string): readonly Edit[] {
  const listed = source.entries.get("AwsRegions");
  if (all.is === "set")
    return [
      { edit: "set", target: all.value, to: true },
      ...(listed === undefined ? [] : [{ edit: "remove" as const, target: listed.value }]),
    ];
  const instead = listed === undefined ? undefined : switchInPlaceOf(listed, property.split(".").at(-1) ?? "");
  return instead ?? [{ edit: "put", on: all.on, path: all.missing, to: true }];
}

/** Aggregators that take in the Regions of a list, or none but their own. */
export const configAggregatorRegions = resourceRule({
  id: "config/aggregator-regions",
  title: "Config aggregator does not cover all Regions",
  severity: "low",
  preset: "strict",
  aliases: ["CKV_AWS_121", "AWS-0019", "config_configuration_aggregator_to_all_regions_disabled"],
  practices: ["detection/config"],
  why: "What somebody makes in a Region that is left out appears in no report.",
  check: "aws configservice describe-configuration-aggregators --region <region>",
  remedy: {
    cli: "aws configservice put-configuration-aggregator --region <region> --configuration-aggregator-name <id> --organization-aggregation-source RoleArn=<role>,AllAwsRegions=true",
    console: "AWS Config > Aggregators > the aggregator > Edit > Regions > All current and future Regions.",
  },
  references: ["https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html"],
  types: ["AWS::Config::ConfigurationAggregator"],
  *judge(aggregator) {
    for (const [key, path] of [
      ["AccountAggregationSources", "AccountAggregationSources[*]"],
      ["OrganizationAggregationSource", "OrganizationAggregationSource"],
    ] as const) {
      if (!aggregator.properties.entries.has(key)) continue;
      for (const source of facts(aggregator, path)) {
        if (source.is !== "set" || source.value.is !== "map") continue;
        for (const all of factsIn(source.value, "AllAwsRegions", source.at, aggregator.onUnknown)) {
          if (all.is === "unknown" || (all.is === "set" && !isFalse(all))) continue;
          yield problemOf(aggregator, key, source.value, all);
        }
      }
    }
  },
});
