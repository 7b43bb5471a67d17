import type { Rule, RuleMeta } from "../model/rule.ts";
import { defaultConfig, presets } from "./config.ts";
import type { Preset } from "./config.ts";
import { isChosen } from "./select-rules.ts";
import { worksOn } from "./works-on.ts";

/** What rules are looked for by; what is left out does not matter. */
export interface RuleFilter {
  readonly service?: string;
  /** A control such as `S3.1` or `5.0/2.1.1`, the framework's name, or a peer's id. */
  readonly control?: string;
  readonly worksOn?: string;
}

/** Whether a rule is one of those looked for; names in any case. */
export function matches(rule: Rule, { service, control, worksOn: format }: RuleFilter): boolean {
  const same = (one: string, other: string | undefined) =>
    other === undefined || one.toLowerCase() === other.toLowerCase();
  return (
    same(serviceOf(rule), service) &&
    (control === undefined || namesOf(rule).some((name) => same(name, control))) &&
    (format === undefined || worksOn(rule).some((name) => same(name, format)))
  );
}

/** The service of a rule: the first part of its id. */
function serviceOf({ id }: Pick<RuleMeta, "id">): string {
  return id.slice(0, id.indexOf("/"));
}

/** The presets that hold a rule. */
export function presetsOf(rule: RuleMeta): readonly Preset[] {
  return presets.filter((preset) => isChosen(rule, { ...defaultConfig, preset }));
}

/** The controls of a rule as people write them: `CIS 5.0/2.1.1`, `FSBP S3.1`. */
export function controlsOf({ controls }: Pick<RuleMeta, "controls">): readonly string[] {
  return Object.entries(controls ?? {}).flatMap(([framework, ids]) =>
    (ids ?? []).map((id) => `${framework.toUpperCase()} ${id}`),
  );
}

function namesOf(rule: Rule): readonly string[] {
  const bare = Object.entries(rule.controls ?? {}).flatMap(([framework, ids]) => [framework, ...(ids ?? [])]);
  return [...bare, ...controlsOf(rule), ...rule.aliases];
}
