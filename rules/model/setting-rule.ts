import { facts } from "./fact.ts";
import type { Fact, SetFact } from "./fact.ts";
import type { Edit, Fix, Plain } from "./fix.ts";
import { nativePath, nativeValue } from "./native-path.ts";
import type { Resource } from "./resource.ts";
import type { Problem, ResourceRule, RuleMeta } from "./rule.ts";
import type { Scope } from "./scope.ts";
import type { Severity } from "./severity.ts";
import { breaks, defaultOf } from "./setting.ts";
import type { Setting, SettingFix } from "./setting.ts";
import { sameScalar } from "./value.ts";
import { throughDefault, throughText } from "./through.ts";
import { written } from "./written.ts";

/** A rule that is one sentence a property; the check, the message and the fix of every format follow from it. */
export interface SettingRule extends RuleMeta {
  /** What the resource then is or does, after its name: `is reachable from the internet`. */
  readonly says: string;
  readonly settings: readonly Setting[];
  /** Which resources it is meant for; all of its types when left out. */
  readonly applies?: (resource: Resource, scope: Scope) => boolean;
}

/** Defines a rule by its sentences. */
export function settingRule({ says, settings, applies, ...meta }: SettingRule): ResourceRule {
  return {
    ...meta,
    subject: "resource",
    settings,
    types: [...new Set(settings.flatMap((setting) => setting.types))],
    *judge(resource, scope) {
      if (applies !== undefined && !applies(resource, scope)) return;
      const faults = settings.flatMap((setting) => faultsOf(resource, setting, scope));
      const weigh = ({ setting, fact }: Fault) => {
        const severity = setting.severity?.(fact, resource, scope) ?? meta.severity;
        return { ...(severity === meta.severity ? {} : { severity }), ...throughFact(fact, severity) };
      };
      const [first, ...others] = faults;
      if (first === undefined) return;
      // Live there is one place and one remedy for all settings of a resource; in a file each has its own.
      if (resource.source === "account") yield problemOf(resource, first, says, others.length, weigh(first));
      else for (const fault of faults) yield problemOf(resource, fault, says, 0, weigh(fault));
    },
  };
}

/** A fact that breaks a setting's demand. */
interface Fault {
  readonly setting: Setting;
  readonly fact: Fact;
}

function faultsOf(resource: Resource, setting: Setting, scope: Scope): readonly Fault[] {
  if (!setting.types.includes(resource.type)) return [];
  return [...facts(resource, setting.property)]
    .filter((fact) => breaks(fact, setting, resource.source) && setting.except?.(fact, resource, scope) !== true)
    .map((fact) => ({ setting, fact }));
}

function problemOf(
  resource: Resource,
  { setting, fact }: Fault,
  says: string,
  more: number,
  weight: Pick<Problem, "severity" | "related">,
): Problem {
  const fix = fixOf(resource, setting, fact);
  const likewise = more === 0 ? "" : `, and ${more} more ${more === 1 ? "setting" : "settings"}`;
  const why = reason(resource, setting, fact);
  return {
    message: `${resource.id} ${setting.says ?? says}${why === "" ? "" : `: ${why}`}${likewise}`,
    at: fact.at,
    ...weight,
    ...(fix === undefined || resource.source === "account" ? {} : { fixes: [fix] }),
  };
}

function throughFact(fact: Fact, severity: Severity): Pick<Problem, "severity" | "related"> {
  return fact.is === "set" ? throughDefault(fact.value, severity) : {};
}

function reason(resource: Resource, setting: Setting, fact: Fact): string {
  const property = nativePath(resource, setting.property);
  const when = fact.when === undefined ? "" : ` when ${fact.when}`;
  if (fact.is === "set" && fact.value.is === "scalar") {
    if (resource.source === "account" && setting.live !== undefined) return setting.live(fact.value.value, resource);
    const value = String(nativeValue(resource, setting.property, fact.value.value));
    return `${property} is ${value === "" ? "empty" : value}${throughText(fact.value)}${when}`;
  }
  if (fact.is === "set" && fact.value.is === "list")
    return `${property} ${"include" in setting.must && fact.value.items.length > 0 ? `lacks ${setting.must.include}` : "is empty"}${when}`;
  const standard = defaultOf(setting, resource.source);
  const meaning =
    standard === undefined ? "" : `, which means ${String(nativeValue(resource, setting.property, standard))}`;
  return `${property} is not set${when}${meaning}`;
}

function fixOf(resource: Resource, setting: Setting, fact: Fact): Fix | undefined {
  if (setting.fix === undefined || fact.is === "unknown") return undefined;
  const { safety } = setting.fix;
  const property = nativePath(resource, setting.property);
  if ("remove" in setting.fix) {
    if (fact.is === "unset") return undefined;
    const item =
      setting.property.endsWith("[*]") && fact.value.is === "scalar"
        ? `${lastPart(String(fact.value.value))} from `
        : "";
    return { title: `Remove ${item}${property}`, safety, edits: [{ edit: "remove", target: fact.value }] };
  }
  if ("include" in setting.must && fact.is === "set" && fact.value.is === "list" && fact.value.items.length > 0) {
    const { include } = setting.must;
    return {
      title: `Add ${include} to ${property}`,
      safety,
      edits: [{ edit: "append", on: fact.value, to: include }],
    };
  }
  const { to } = setting.fix;
  const title =
    typeof to === "object"
      ? `Add ${property}`
      : `Set ${property} to ${String(nativeValue(resource, setting.property, to))}`;
  const { also } = setting.fix;
  return {
    title,
    safety,
    edits: [written(fact, to), ...(also === undefined ? [] : companions(resource, also, fact.when))],
  };
}

/** What AWS asks for beside a setting, where nothing of it is written or a switch says the contrary. */
function companions(
  resource: Resource,
  also: NonNullable<SettingFix["also"]>,
  when: string | undefined,
): readonly Edit[] {
  return Object.entries(also).flatMap(([path, to]) =>
    [...facts(resource, path)].flatMap((fact) =>
      fact.is !== "unknown" && fact.when === when && (fact.is === "unset" || isContrary(fact, to))
        ? [written(fact, to)]
        : [],
    ),
  );
}

function isContrary({ value }: SetFact, to: Plain): boolean {
  return typeof to === "boolean" && value.is === "scalar" && sameScalar(value.value, !to);
}

/** The end of an ARN, or the whole of another text. */
function lastPart(text: string): string {
  return text.startsWith("arn:") ? text.slice(text.search(/[^/:]*$/)) : text;
}
