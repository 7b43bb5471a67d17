import type { Fact, SetFact, UnsetFact } from "./fact.ts";
import type { FixSafety, Plain } from "./fix.ts";
import type { Resource, ResourceSource } from "./resource.ts";
import type { Scope } from "./scope.ts";
import type { Severity } from "./severity.ts";
import { sameScalar } from "./value.ts";

/** A literal of AWS's. */
export type Literal = string | number | boolean;

/** One sentence: which property of which type, what it must be, what AWS takes when nobody sets it, and the fix. */
export interface Setting {
  readonly types: readonly string[];
  /** Property path, e.g. `MetadataOptions.HttpTokens` or `BlockDeviceMappings[*].Ebs.Encrypted`. */
  readonly property: string;
  readonly must: Demand;
  /** What the resource then is or does, where that differs from what the rule says. */
  readonly says?: string;
  /** Facts that are no fault in spite of the demand. */
  readonly except?: (fact: Fact, resource: Resource, scope: Scope) => boolean;
  /**
   * AWS's default where nothing is written; by source where they differ. Left out: an absence is no fault, except
   * for `{ beSet: true }`.
   */
  readonly unset?: Literal | Partial<Record<ResourceSource, Literal>>;
  /** Live, what the message says of the value, where AWS has no such property; empty for nothing. */
  readonly live?: (value: Literal, resource: Resource) => string;
  /** Where a fact weighs otherwise than the rule says. */
  readonly severity?: (fact: Fact, resource: Resource, scope: Scope) => Severity | undefined;
  readonly fix?: SettingFix;
}

/** What a property must be. */
export type Demand =
  | { readonly be: Literal }
  | { readonly beOneOf: readonly Literal[] }
  | { readonly notBe: readonly Literal[] }
  | { readonly beSet: true }
  /** A list that holds this one. */
  | { readonly include: Literal }
  | { readonly atLeast: number }
  | { readonly atMost: number };

/** How a setting is mended: a value is written, or the property removed. */
export type SettingFix = ({ readonly to: Plain } | { readonly remove: true }) & {
  readonly safety: FixSafety;
  /** What AWS asks for beside it: property path → value, written where nothing is, or where a switch says the contrary. */
  readonly also?: Readonly<Record<string, Plain>>;
};

/** Whether a fact breaks the demand. Unknown never does. */
export function breaks(fact: Fact, setting: Setting, source: ResourceSource): boolean {
  if (fact.is === "unknown") return false;
  if ("beSet" in setting.must)
    return isEmpty(fact) || (fact.is === "unset" && defaultOf(setting, source) === undefined);
  if ("include" in setting.must) return fact.is === "unset" || lacks(fact, setting.must.include);
  const value = fact.is === "unset" ? defaultOf(setting, source) : scalarOf(fact);
  return value !== undefined && !satisfies(value, setting.must);
}

/** AWS's default for the property in that source, or undefined where an absence is no fault. */
export function defaultOf(setting: Setting, source: ResourceSource): Literal | undefined {
  // CDK hands on what is written: what it writes by itself, its table says.
  return typeof setting.unset === "object"
    ? setting.unset[source === "cdk" ? "cloudformation" : source]
    : setting.unset;
}

/** `""` names no key, no bucket and no role, and `[]` nothing at all: AWS takes them as nothing written. */
function isEmpty(fact: SetFact | UnsetFact): boolean {
  if (fact.is === "unset") return false;
  const { value } = fact;
  return value.is === "list" ? value.items.length === 0 : value.is === "scalar" && value.value === "";
}

/** An item that nobody knows may be the one. */
function lacks({ value }: SetFact, wanted: Literal): boolean {
  const items = value.is === "list" ? value.items : [value];
  return items.every((item) => item.is === "scalar" && !sameScalar(item.value, wanted));
}

function scalarOf(fact: SetFact): Literal | undefined {
  return fact.value.is === "scalar" ? fact.value.value : undefined;
}

function satisfies(value: Literal, must: Exclude<Demand, { beSet: true } | { include: Literal }>): boolean {
  if ("be" in must) return sameScalar(value, must.be);
  if ("beOneOf" in must) return must.beOneOf.some((good) => sameScalar(value, good));
  if ("notBe" in must) return !must.notBe.some((bad) => sameScalar(value, bad));
  const number = Number(value);
  if (Number.isNaN(number)) return true;
  return "atLeast" in must ? number >= must.atLeast : number <= must.atMost;
}
