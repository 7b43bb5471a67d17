import { facts, nativePath, resourceRule } from "../../model/index.ts";
import type { Edit, Fact, Problem, Property, Resource, SetFact, UnsetFact } from "../../model/index.ts";
import { switchInPlaceOf } from "./shared/switch-in-place-of.ts";

type Known = SetFact | UnsetFact;

function isOff(fact: Fact): boolean {
  return fact.is === "set" && fact.value.is === "scalar" && String(fact.value.value).toLowerCase() === "false";
}

/** How the recorder chooses its types, where that is written: a list of exceptions is a choice, not an oversight. */
function strategyOf(recorder: Resource): string | undefined {
  for (const fact of facts(recorder, "RecordingGroup.RecordingStrategy.UseOnly")) {
    if (fact.is === "unknown") return "EXCLUSION_BY_RESOURCE_TYPES";
    if (fact.is === "set" && fact.value.is === "scalar") return String(fact.value.value);
  }
  return [...facts(recorder, "RecordingGroup.ExclusionByResourceTypes.ResourceTypes")].some(({ is }) => is !== "unset")
    ? "EXCLUSION_BY_RESOURCE_TYPES"
    : undefined;
}

/** The list of types, with its key. */
function listedTypes(recorder: Resource): Property | undefined {
  for (const group of facts(recorder, "RecordingGroup")) {
    const property =
      group.is === "set" && group.value.is === "map" ? group.value.entries.get("ResourceTypes") : undefined;
    if (property?.value.is === "list" && property.value.items.length > 0) return property;
  }
  return undefined;
}

/** What a fix writes where nothing, or something else, stands. */
function to(fact: Known): Edit {
  return fact.is === "set"
    ? { edit: "set", target: fact.value, to: true }
    : { edit: "put", on: fact.on, path: fact.missing, to: true };
}

/** AWS takes no list of types beside `AllSupported`, and the global ones only with it: they take the place of the list. */
function chosenTypes(recorder: Resource, all: Known, listed: Property | undefined): Problem {
  const global = [...facts(recorder, "RecordingGroup.IncludeGlobalResourceTypes")].filter(
    (fact): fact is Known => fact.is !== "unknown" && fact.when === all.when,
  );
  const key = nativePath(recorder, "RecordingGroup.IncludeGlobalResourceTypes").split(".").at(-1) ?? "";
  const instead =
    listed !== undefined && global.some(({ is }) => is === "unset") ? switchInPlaceOf(listed, key) : undefined;
  const rest: readonly Edit[] = instead ?? [
    ...global.map(to),
    ...(listed === undefined ? [] : [{ edit: "remove" as const, target: listed.value }]),
  ];
  return {
    message: `${recorder.id} records only the resource types that it lists`,
    at: all.at,
    fixes: [{ title: "Record all resource types", safety: "review", edits: [to(all), ...rest] }],
  };
}

/** IAM's users, roles and policies; recording them in one Region is enough, so this weighs less. */
function* globalTypes(recorder: Resource, when: string | undefined): Generator<Problem> {
  const property = nativePath(recorder, "RecordingGroup.IncludeGlobalResourceTypes");
  for (const fact of facts(recorder, "RecordingGroup.IncludeGlobalResourceTypes")) {
    if (fact.is === "unknown" || (when !== undefined && fact.when !== when)) continue;
    if (fact.is === "set" && !isOff(fact)) continue;
    yield {
      message: `${recorder.id} records no IAM users, roles and policies: ${property} is ${fact.is === "set" ? "false" : "not set, which means false"}`,
      at: fact.at,
      severity: "low",
      fixes: [{ title: `Set ${property} to true`, safety: "review", edits: [to(fact)] }],
    };
  }
}

/** Recorders that are given a list of resource types, or that leave out the global ones. */
export const configRecorderIncomplete = resourceRule({
  id: "config/recorder-incomplete",
  title: "Config recorder leaves resource types out",
  severity: "medium",
  preset: "recommended",
  aliases: ["CKV2_AWS_48", "CKV2_AWS_45", "Config.1", "config_recorder_all_regions_enabled"],
  controls: { cis: ["3.0/3.3", "5.0/3.3", "6.0/4.3", "7.0/4.3"], fsbp: ["Config.1"] },
  practices: ["detection/config", "scale/5"],
  why: "What the recorder does not know about has no history: nobody can tell what it looked like before an incident, or who changed it.",
  check:
    "aws configservice describe-configuration-recorders --region <region> --query 'ConfigurationRecorders[].recordingGroup'",
  remedy: {
    cli: "aws configservice put-configuration-recorder --region <region> --configuration-recorder name=<id>,roleARN=<role> --recording-group allSupported=true,includeGlobalResourceTypes=true",
    console:
      "AWS Config > Settings > Edit > Recording strategy: all resource types, with the global ones in one Region.",
  },
  references: [
    "https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-configurationrecorder-recordinggroup.html",
  ],
  types: ["AWS::Config::ConfigurationRecorder"],
  *judge(recorder) {
    if (strategyOf(recorder) === "EXCLUSION_BY_RESOURCE_TYPES") return;
    const listed = listedTypes(recorder);
    for (const all of facts(recorder, "RecordingGroup.AllSupported")) {
      if (all.is === "unknown") return;
      if (isOff(all) || (all.is === "unset" && listed !== undefined)) yield chosenTypes(recorder, all, listed);
      else yield* globalTypes(recorder, all.when);
    }
  },
});
