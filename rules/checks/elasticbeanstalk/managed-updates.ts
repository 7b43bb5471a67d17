import { facts, nativePath, resourceRule, written } from "../../model/index.ts";
import type { Edit, Fact, ListValue, MapValue, Plain, Resource, Severity, Value } from "../../model/index.ts";

const property = "OptionSettings";
const namespace = "aws:elasticbeanstalk:managedactions";

/** What Elastic Beanstalk asks for beside the switch. */
const wanted: readonly (readonly [string, string, string])[] = [
  [namespace, "ManagedActionsEnabled", "true"],
  [namespace, "PreferredStartTime", "Sun:03:00"],
  [`${namespace}:platformupdate`, "UpdateLevel", "minor"],
];

function textOf(map: MapValue, key: string): string | undefined {
  const value = map.entries.get(key)?.value;
  return value?.is === "scalar" ? String(value.value) : undefined;
}

/** The value of an option; `unknown` where it may stand in an item that nobody knows. */
function optionIn(list: ListValue, [space, name]: readonly [string, string, string]): Value | "unknown" | undefined {
  let unknown = false;
  for (const item of list.items) {
    if (item.is !== "map") {
      unknown = true;
      continue;
    }
    const [itsSpace, itsName] = [textOf(item, "Namespace"), textOf(item, "OptionName")];
    if (itsSpace === undefined || itsName === undefined) unknown = true;
    if (itsSpace === space && itsName === name) return item.entries.get("Value")?.value ?? "unknown";
  }
  return unknown ? "unknown" : undefined;
}

function optionOf([Namespace, OptionName, Value]: readonly [string, string, string]): Plain {
  return { Namespace, OptionName, Value };
}

/** Adds what is missing of the options; `fact` is the list of them. */
function additions(fact: Exclude<Fact, { is: "unknown" }>): readonly Edit[] {
  const list = fact.is === "set" && fact.value.is === "list" ? fact.value : undefined;
  if (list === undefined || list.items.length === 0) return [written(fact, wanted.map(optionOf))];
  return wanted
    .filter((option) => optionIn(list, option) === undefined)
    .map((option) => ({ edit: "append", on: list, to: optionOf(option) }));
}

/** Environments that stay on their platform version until somebody moves them; the default of AWS's API. */
export const elasticbeanstalkManagedUpdates = resourceRule({
  id: "elasticbeanstalk/managed-updates",
  title: "Managed platform updates are off",
  severity: "medium",
  preset: "strict",
  aliases: [
    "CKV_AWS_340",
    "ElasticBeanstalkManagedUpdatesEnabled",
    "ElasticBeanstalk.2",
    "elasticbeanstalk_environment_managed_updates_enabled",
  ],
  controls: { fsbp: ["ElasticBeanstalk.2"] },
  practices: ["scale/9"],
  why: "Patches of the operating system and the runtime wait until somebody thinks of them.",
  check:
    "aws elasticbeanstalk describe-configuration-settings --region <region> --application-name <application> --environment-name <id> --query \"ConfigurationSettings[].OptionSettings[?OptionName=='ManagedActionsEnabled']\"",
  remedy: {
    cli: "aws elasticbeanstalk update-environment --region <region> --environment-name <id> --option-settings Namespace=aws:elasticbeanstalk:managedactions,OptionName=ManagedActionsEnabled,Value=true Namespace=aws:elasticbeanstalk:managedactions,OptionName=PreferredStartTime,Value=Sun:03:00 Namespace=aws:elasticbeanstalk:managedactions:platformupdate,OptionName=UpdateLevel,Value=minor",
    console:
      "Elastic Beanstalk > Environments > the environment > Configuration > Updates > Managed updates: Activated.",
  },
  references: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/elasticbeanstalk-controls.html#elasticbeanstalk-2",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html",
  ],
  types: ["AWS::ElasticBeanstalk::Environment", "AWS::ElasticBeanstalk::ConfigurationTemplate"],
  *judge(environment) {
    for (const fact of facts(environment, property)) {
      if (fact.is === "unknown" || (fact.is === "set" && fact.value.is !== "list")) continue;
      const [option] = wanted;
      const list = fact.is === "set" && fact.value.is === "list" ? fact.value : undefined;
      const value = list === undefined || option === undefined ? undefined : optionIn(list, option);
      if (value !== undefined) {
        if (value === "unknown" || value.is !== "scalar" || String(value.value).toLowerCase() !== "false") continue;
        const rest = additions(fact);
        const edits: readonly Edit[] = [{ edit: "set", target: value, to: "true" }, ...rest];
        yield { ...told(environment, "ManagedActionsEnabled is false"), at: value.at, fixes: [{ ...turnOn, edits }] };
      } else if (saysAll(environment)) {
        const severity: Severity = "low";
        const what = `ManagedActionsEnabled is not set in ${nativePath(environment, property)}`;
        yield { ...told(environment, what), at: fact.at, severity, fixes: [{ ...turnOn, edits: additions(fact) }] };
      }
    }
  },
});

const turnOn = { title: "Turn managed platform updates on", safety: "review" } as const;

function told({ id }: Resource, what: string): { readonly message: string } {
  return { message: `${id} takes no updates of its platform by itself: ${what}` };
}

/** A saved configuration may say more than its environment, and is none itself. */
function saysAll(environment: Resource): boolean {
  return (
    environment.type === "AWS::ElasticBeanstalk::Environment" &&
    [...facts(environment, "TemplateName")].every(({ is }) => is === "unset")
  );
}
